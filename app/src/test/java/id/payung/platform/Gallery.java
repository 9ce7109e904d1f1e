package id.payung.platform;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A page with every component, for axe and for eyes. In the tests only. Figures and people are invented.
final class Gallery {
    private static final TemplateEngine TEMPLATES =
            TemplateEngine.createPrecompiled(null, ContentType.Html, Gallery.class.getClassLoader(), "id.payung");

    private static final List<Head> HEADS = List.of(
            Head.of("Sumber dana"),
            Head.number("Kuota"),
            Head.number("Terisi"),
            Head.of("Terisi dari kuota"),
            Head.number("Iuran dibayar"));

    private final Frame frame;

    Gallery(Frame frame) {
        this.frame = frame;
    }

    Content all() {
        return together(
                part("crumbs", "steps", List.of(new Option("/kerja", "Meja kerja")), "here", "Contoh · 17 dari 112"),
                html(
                        "<h1>Sampai 22 November, Rp2,73 miliar dari Rp4,15 miliar sudah menjadi perlindungan (66 %).</h1>"),
                html(
                        "<p class=\"lede\">Dengan laju ini, 31 Desember menjadi 73 % (72–74 %). <strong>Rp1,08 miliar tidak"
                                + " lagi dapat menjadi perlindungan tahun ini</strong>: 64.110 orang-bulan sudah lewat.</p>"),
                tags(),
                register(),
                html("<div class=\"cols\"><section>"),
                left(),
                html("</section><section>"),
                right(),
                html("</section></div>"));
    }

    private static Content tags() {
        return together(
                html("<p class=\"tags\">"),
                tag(Tone.ACT, "Perlu dilihat: NIK beda satu angka"),
                tag(Tone.WAIT, "Menunggu Anda 2 hari"),
                tag(Tone.DONE, "Memenuhi 8 syarat"),
                tag(Tone.WRONG, "Berakhir"),
                tag(Tone.NOTE, "Keterangan"),
                html("</p>"));
    }

    private static Content register() {
        var rows = together(
                fund("APBD Penajam Paser Utara", "15.000", "13.842", 92, 97, "Rp1.990.329.600"),
                fund("APBD Provinsi Kalimantan Timur", "5.600", "4.368", 78, 88, "Rp739.502.400"));
        var foot = row(
                part("name", "content", html("Jumlah")),
                cell(1, "20.600"),
                cell(2, "18.210"),
                html("<td class=\"nothing\"></td>"),
                cell(4, "Rp2.729.832.000"));
        return part("table", "caption", "Kuota dan isinya", "heads", HEADS, "rows", rows, "foot", foot);
    }

    private static Content fund(String name, String seats, String filled, double percent, double aim, String paid) {
        var meter = part("meter", "words", percent + " persen", "percent", percent, "aim", aim);
        return row(
                part("name", "content", html("<a href=\"/dana\">" + name + "</a>")),
                cell(1, seats),
                cell(2, filled),
                part("cell", "head", HEADS.get(3), "content", meter),
                cell(4, paid));
    }

    private static Content row(Content... cells) {
        return part("row", "cells", together(cells));
    }

    private static Content cell(int column, String words) {
        return part("cell", "head", HEADS.get(column), "content", html(words));
    }

    private Content left() {
        var form = Form.of(Map.of("nik", "64090312058800", "nama", "Siti Aminah", "kelamin", "P"))
                .problem("nik", "NIK ini 14 angka. NIK di KTP ada 16 angka. Periksa dua angka terakhir.");
        var villages = List.of(new Option("1", "Babulu Darat"), new Option("2", "Babulu Laut"));
        var sexes = List.of(new Option("L", "Laki-laki"), new Option("P", "Perempuan"));
        return together(
                part("steps", "steps", List.of("Unggah", "Periksa", "Kirim"), "at", 1),
                part("errors", "form", form),
                part("field", "form", form, "name", "nama", "label", "Nama lengkap", "hint", "Seperti di KTP."),
                part("field", "form", form, "name", "nik", "label", "NIK", "keys", "numeric", "code", true),
                part("select", "form", form, "name", "desa", "label", "Desa atau kelurahan", "options", villages),
                part("options", "form", form, "name", "kelamin", "label", "Jenis kelamin", "options", sexes),
                part("file", "form", form, "name", "berkas", "label", "Daftar usulan", "hint", "Excel atau CSV."),
                part("field", "form", form, "name", "catatan", "label", "Catatan", "rows", 3),
                html("<p class=\"buttons\">"),
                part("button", "words", "Kirim 395 baris"),
                part("button", "words", "Perbaiki di sini", "look", "quiet"),
                part("button", "words", "Tarik kembali", "look", "danger"),
                html("</p>"),
                part("search", "frame", frame, "form", form, "action", "/cari", "label", "Cari nama", "words", "Cari"),
                part("keys", "keys", List.of(new Key("j", "turun", "Pindah ke baris berikutnya"))),
                part("pager", "pager", new Pager(2, 50, 20_600, page -> "/kerja?halaman=" + page)),
                html("<h2>Target dan realisasi</h2>"),
                part("chart", "chart", chart()),
                html(
                        "<h2>Langkah paling berdampak</h2><ol class=\"todo\"><li><span><a href=\"/kerja\">Putuskan 412 usulan"
                                + " yang sudah lengkap</a><small>Menunggu Disnakertrans, tertua 6 hari.</small></span><span"
                                + " class=\"worth\">Rp6,7 juta</span></li><li><span><a href=\"/kerja\">Perbaiki 287 baris daftar"
                                + " Sepaku</a><small>NIK dibulatkan Excel di 3 daftar.</small></span><span class=\"worth\">Rp4,8"
                                + " juta</span></li></ol>"));
    }

    private static Content right() {
        var parts = List.of(
                new Part(371, "lengkap", Tone.DONE),
                new Part(21, "perlu dilihat", Tone.ACT),
                new Part(12, "harus diperbaiki", Tone.WRONG),
                new Part(8, "ganda", Tone.NOTE));
        var choices = List.of(
                new Choice("Babulu Darat", 402, true, "/kerja"),
                new Choice("Babulu Laut", 288, false, "/kerja?desa=2"),
                new Choice("Gunung Makmur", 51, false, "/kerja?desa=3"));
        var facts = together(fact("Lahir", "Babulu, 12 Juni 1988"), fact("Pekerjaan", "Buruh nelayan"));
        return together(
                part("sum", "whole", new Part(412, "baris dibaca", Tone.NOTE), "parts", parts),
                part(
                        "notice",
                        "tone",
                        Tone.ACT,
                        "title",
                        "3 belum terkirim",
                        "content",
                        html("<p>Terkirim otomatis.</p>")),
                part("notice", "tone", Tone.DONE, "title", "Semua sudah terkirim pukul 09.41 WITA"),
                part("progress", "words", "Memeriksa 412 baris", "done", 260L, "total", 412L),
                part(
                        "receipt",
                        "title",
                        "Tanda terima",
                        "number",
                        "R-7K3M",
                        "facts",
                        fact("Diterima", "22 November 2026")),
                part("facts", "content", facts),
                html("<p>"),
                part("diff", "diff", Diff.of("Siti Khadijah", "St. Hadijah")),
                html(" · "),
                part("diff", "diff", Diff.of("640903·520688·0003", "640903·520688·0002"), "code", true),
                html("</p><h2>Dasar kecocokan</h2>"),
                part(
                        "bars",
                        "caption",
                        "Dasar kecocokan",
                        "bars",
                        bars(),
                        "total",
                        "Jumlah",
                        "note",
                        "kemungkinan 99,96 %"),
                part("facet", "title", "Desa", "choices", choices),
                part(
                        "empty",
                        "title",
                        "Belum ada usulan",
                        "why",
                        "Mulai dari tetangga yang bekerja di laut, sawah, ojek.",
                        "path",
                        "/usul",
                        "next",
                        "Usulkan warga"),
                part("map", "title", "Kuota terisi", "viewBox", "0 0 120 60", "shapes", areas(), "legend", shades()));
    }

    private static List<Shape> areas() {
        return Stream.of(1, 2, 3, 4, 5)
                .map(shade -> new Shape("M" + (shade * 24 - 22) + " 4h20v50h-20z", shade, "Desa " + shade))
                .toList();
    }

    private static List<String> shades() {
        return List.of("<45 %", "45–59", "60–74", "75–89", "≥90 %");
    }

    private static Chart chart() {
        var months = List.of("Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des");
        var plan = List.of(.25, .5, .75, 1.0, 1.25, 1.5, 1.75, 2.0, 2.25, 2.5, 2.75, 3.0);
        var real = List.of(0.0, 0.0, .1, .35, .6, .85, 1.1, 1.3, 1.5, 1.7, 1.95);
        return new Chart(
                "Target dan realisasi, APBD kabupaten",
                months,
                List.of("0", "1 M", "2 M", "3 M"),
                3,
                List.of(new Chart.Line("Target", true, plan), new Chart.Line("Realisasi", false, real)));
    }

    private static Bars bars() {
        return new Bars(List.of(
                new Bars.Bar("Nama, setelah ejaan disamakan", 9.4),
                new Bars.Bar("Tanggal lahir sama", 13.1),
                new Bars.Bar("Ibu kandung mirip", 5.2),
                new Bars.Bar("Desa dan RT sama", 6.8),
                new Bars.Bar("NIK beda satu angka", -2.1)));
    }

    private static Content tag(Tone tone, String words) {
        return part("tag", "tone", tone, "words", words);
    }

    private static Content fact(String term, String words) {
        return part("fact", "term", term, "content", html(words));
    }

    /// A component with its parameters, name and value in turn.
    private static Content part(String template, Object... parameters) {
        var map = new HashMap<String, Object>();
        for (int i = 0; i < parameters.length; i += 2) {
            map.put((String) parameters[i], parameters[i + 1]);
        }
        return out -> TEMPLATES.render("platform/" + template + ".jte", map, out);
    }

    private static Content html(String html) {
        return out -> out.writeContent(html);
    }

    private static Content together(Content... parts) {
        return out -> Stream.of(parts).forEach(part -> part.writeTo(out));
    }
}
