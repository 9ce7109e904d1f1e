package id.payung;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words that stand literally in a jte template, outside of code, tags and comments. There should be none: words
/// belong into the text classes, where a translation can stand beside them.
final class TemplateWords {
    private static final Pattern DIRECTIVE = Pattern.compile("@(import|param)[^\n]*\n");
    private static final Pattern CONTROL = Pattern.compile("@(if|elseif|for|endif|endfor|else|template[.\\w-]*)");
    private static final Pattern SPOKEN = Pattern.compile("\\b(alt|aria-label|title|placeholder)=\"([^\"$]*)\"");
    private static final Pattern SPOKEN_PARAMETER = Pattern.compile(
            "(?<![\\w-])(words|title|label|hint|why|caption|next|here|total|note|term)\\s*=\\s*\"([^\"$]*)\"");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");

    private final String template;
    private final StringBuilder words = new StringBuilder();
    private int at;

    private TemplateWords(String template) {
        this.template = template;
    }

    static List<String> in(String template) {
        var scan = new TemplateWords(template);
        scan.markup('\0');
        return LETTERS.matcher(scan.words).results().map(found -> found.group()).toList();
    }

    /// Up to the end, or to the mark that closes a content.
    private void markup(char end) {
        while (at < template.length() && template.charAt(at) != end) {
            var directive = DIRECTIVE.matcher(template).region(at, template.length());
            var control = CONTROL.matcher(template).region(at, template.length());
            if (template.startsWith("<%--", at)) {
                at = template.indexOf("--%>", at) + 4;
            } else if (template.startsWith("${", at) || template.startsWith("!{", at)) {
                at += 1;
                code();
            } else if (directive.lookingAt()) {
                at = directive.end();
            } else if (control.lookingAt()) {
                control(control);
            } else if (template.charAt(at) == '<') {
                tag();
            } else {
                words.append(template.charAt(at++));
            }
        }
    }

    private void control(Matcher control) {
        at = control.end();
        words.append(' ');
        if (at < template.length() && template.charAt(at) == '(') {
            int start = at;
            code();
            spoken(SPOKEN_PARAMETER, template.substring(start, at));
        }
    }

    /// From an opening bracket to its partner; a content inside is markup again.
    private void code() {
        int depth = 0;
        do {
            char next = template.charAt(at);
            if (template.startsWith("@`", at)) {
                at += 2;
                markup('`');
            } else if (next == '"') {
                at = template.indexOf('"', at + 1);
            } else if (next == '(' || next == '{') {
                depth++;
            } else if (next == ')' || next == '}') {
                depth--;
            }
            at++;
        } while (depth > 0);
    }

    private void tag() {
        int start = at;
        while (template.charAt(at) != '>') {
            if (template.startsWith("${", at)) {
                at++;
                code();
            } else {
                at++;
            }
        }
        spoken(SPOKEN, template.substring(start, ++at));
        words.append(' ');
    }

    private void spoken(Pattern pattern, String code) {
        var found = new ArrayList<String>();
        pattern.matcher(code).results().forEach(one -> found.add(one.group(2)));
        found.forEach(one -> words.append(' ').append(one).append(' '));
    }
}
