package id.payung.platform;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.view.RedirectView;

/// Finds the template that a page names, such as `staff/sign-in`; `redirect:/path` sends the browser on to a path of
/// ours. First in order, or Spring takes its resolver for JSP.
@Order(0)
final class Html implements ViewResolver {
    private static final String REDIRECT = "redirect:";
    private static final String HTML = "text/html;charset=UTF-8";

    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, Html.class.getClassLoader(), "id.payung");
    private final Framing framing;

    Html(Framing framing) {
        this.framing = framing;
    }

    @Override
    public View resolveViewName(String name, Locale locale) {
        return name.startsWith(REDIRECT) ? redirect(name.substring(REDIRECT.length())) : new Filled(name + ".jte");
    }

    private static View redirect(String path) {
        if (!path.startsWith("/") || path.startsWith("//") || path.indexOf('\\') >= 0) {
            throw new IllegalArgumentException("not a path of ours");
        }
        var view = new RedirectView(path);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        view.setExposeModelAttributes(false);
        return view;
    }

    private final class Filled implements View {
        private final String template;

        Filled(String template) {
            this.template = template;
        }

        /// Spring passes over a view of no type.
        @Override
        public String getContentType() {
            return HTML;
        }

        /// Fills the template before the first byte is sent: where it fails, there is a page that says so.
        @Override
        public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
                throws IOException {
            var values = new HashMap<String, Object>(model == null ? Map.of() : model);
            values.put("frame", framing.of(request));
            var out = new Utf8ByteOutput();
            templates.render(template, values, out);
            response.setContentType(HTML);
            response.setContentLength(out.getContentLength());
            out.writeTo(response.getOutputStream());
        }
    }
}
