package id.payung.staff;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import id.payung.staff.Right.Whose;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.http.HttpMethod;

/// The table of rights. Security and the navigation both read it; what does not stand here is nobody's.
final class Rights {
    private static final Set<Role> ALL = EnumSet.allOf(Role.class);
    private static final Set<Role> PROPOSERS = those(Role::handsInLists);
    private static final Set<Role> REGISTRY_READERS = those(Role::seesRegistry);
    /// See rows of lists, as far as the database shows them.
    private static final Set<Role> LIST_READERS = EnumSet.of(
            Role.RT,
            Role.DESA,
            Role.KADES,
            Role.LURAH,
            Role.CAMAT,
            Role.DINAS,
            Role.DUKCAPIL,
            Role.DISNAKER,
            Role.DISNAKER_KEPALA,
            Role.DINSOS,
            Role.AUDITOR);

    private static final List<Right> TABLE = List.of(
            open(GET, "/aset/{name}"),
            open(GET, "/masuk"),
            open(POST, "/masuk"),
            signedIn(GET, "/"),
            signedIn(POST, "/keluar"),
            signedIn(GET, "/lanjut"),
            signedIn(GET, "/akun"),
            signedIn(POST, "/akun/sandi"),
            way(GET, "/daftar", LIST_READERS, "Daftar usulan"),
            of(GET, "/daftar/unggah", PROPOSERS),
            of(POST, "/daftar/unggah", PROPOSERS),
            of(GET, "/daftar/{submission}", LIST_READERS),
            of(GET, "/daftar/{submission}/berkas", PROPOSERS),
            of(GET, "/daftar/{submission}/perbaiki", PROPOSERS),
            of(POST, "/daftar/{submission}/perbaiki", PROPOSERS),
            of(POST, "/daftar/{submission}/kirim", PROPOSERS),
            of(POST, "/daftar/{submission}/tarik", PROPOSERS),
            of(GET, "/pekerjaan/{job}", LIST_READERS),
            of(POST, "/pekerjaan/{job}/ulangi", PROPOSERS),
            way(GET, "/calon", LIST_READERS, "Calon penerima"),
            of(POST, "/calon/cari", LIST_READERS),
            of(GET, "/calon/{candidate}", LIST_READERS),
            of(POST, "/calon/{candidate}/lihat", REGISTRY_READERS),
            way(GET, "/serapan", ALL, "Serapan"),
            way(GET, "/daftar-tunggu", LIST_READERS, "Daftar tunggu"),
            way(GET, "/aturan", ALL, "Aturan"));

    /// Everything in its order, which is the navigation's as well.
    List<Right> all() {
        return TABLE;
    }

    /// The line about a request, if there is one.
    Optional<Right> about(HttpServletRequest request) {
        return TABLE.stream().filter(right -> right.isAbout(request)).findFirst();
    }

    /// Where an officer lands: proposers at their lists, whoever else reads rows at the work list, others at the
    /// figures.
    static String landing(Officer officer) {
        if (officer.owesPassword()) {
            return "/akun";
        }
        if (PROPOSERS.contains(officer.role())) {
            return "/daftar";
        }
        return LIST_READERS.contains(officer.role()) ? "/calon" : "/serapan";
    }

    /// Where the navigation leads an officer.
    List<Right> ways(Officer officer) {
        return TABLE.stream()
                .filter(right -> right.way().isPresent() && right.lets(Optional.of(officer)))
                .toList();
    }

    private static Right open(HttpMethod method, String pattern) {
        return new Right(method, pattern, new Whose.Public(), Optional.empty());
    }

    private static Set<Role> those(Predicate<Role> roles) {
        return ALL.stream().filter(roles).collect(Collectors.toSet());
    }

    private static Right of(HttpMethod method, String pattern, Set<Role> roles) {
        return new Right(method, pattern, new Whose.Roles(roles), Optional.empty());
    }

    private static Right way(HttpMethod method, String pattern, Set<Role> roles, String words) {
        return new Right(method, pattern, new Whose.Roles(roles), Optional.of(words));
    }

    private static Right signedIn(HttpMethod method, String pattern) {
        return new Right(method, pattern, new Whose.AnyOfficer(), Optional.empty());
    }
}
