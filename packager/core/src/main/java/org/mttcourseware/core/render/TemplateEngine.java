// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.render;

import freemarker.cache.ClassTemplateLoader;
import freemarker.core.Environment;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.Version;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;
import org.mttcourseware.core.model.Html;

/**
 * The one place that configures FreeMarker: everything is escaped as HTML but {@link Html}, unknown
 * names are errors, templates cannot make or reach Java objects, and neither the host's locale nor
 * its clock shows.
 */
final class TemplateEngine {
  private static final Version VERSION = Configuration.VERSION_2_3_34;

  private final Configuration configuration = new Configuration(VERSION);

  TemplateEngine() {
    configuration.setTemplateLoader(new ClassTemplateLoader(Resources.class, Resources.ROOT));
    configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
    configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
    configuration.setRecognizeStandardFileExtensions(true);
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setAPIBuiltinEnabled(false);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setLocalizedLookup(false);
    configuration.setLocale(Locale.ROOT);
    configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
    configuration.setNumberFormat("computer");
    configuration.setObjectWrapper(new Wrapper());
  }

  /** Fills {@code template} with {@code names}; links in author texts go through {@code links}. */
  String fill(String template, Map<String, ?> names, Links links) {
    StringWriter out = new StringWriter();
    try {
      Template parsed = configuration.getTemplate(template);
      Environment environment = parsed.createProcessingEnvironment(names, out);
      environment.setCustomAttribute(Links.class.getName(), links);
      environment.process();
      return out.toString();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("template " + template, unreadable);
    } catch (TemplateException broken) {
      throw new IllegalStateException("template " + template + ": " + broken.getMessage(), broken);
    }
  }

  /** Lets {@link Html} through as markup, its links resolved; everything else is text. */
  private static final class Wrapper extends DefaultObjectWrapper {
    Wrapper() {
      super(VERSION);
    }

    @Override
    public @Nullable TemplateModel wrap(@Nullable Object object) throws TemplateModelException {
      if (!(object instanceof Html html)) {
        return super.wrap(object);
      }
      Environment environment = Environment.getCurrentEnvironment();
      Object links =
          environment == null ? null : environment.getCustomAttribute(Links.class.getName());
      String markup = links instanceof Links found ? found.resolved(html) : html.value();
      return HTMLOutputFormat.INSTANCE.fromMarkup(markup);
    }
  }
}
