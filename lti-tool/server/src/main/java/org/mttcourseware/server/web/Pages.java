// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.web;

import freemarker.cache.ClassTemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.utility.DeepUnwrap;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;

/**
 * Fills the templates of the pages, {@code <feature>/<name>.ftlh}. Everything is escaped as HTML;
 * unknown names are errors; templates make no Java objects. Each knows {@code text(key, ...)},
 * {@code asset(name)}, {@code language} and {@code direction}.
 */
public final class Pages {
  private static final String ROOT = "/org/mttcourseware/server";

  private final Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
  private final Assets assets;

  /** Makes pages that link to {@code assets}. */
  public Pages(Assets assets) {
    this.assets = assets;
    configuration.setTemplateLoader(new ClassTemplateLoader(Pages.class, ROOT));
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
    configuration.setObjectWrapper(new DefaultObjectWrapper(Configuration.VERSION_2_3_34));
  }

  /** Returns the template {@code feature/name} filled with {@code names}. */
  public String fill(String template, Texts texts, Map<String, ?> names) {
    Map<String, Object> all = new HashMap<>(names);
    all.put("language", texts.language());
    all.put("direction", texts.direction());
    all.put("text", (TemplateMethodModelEx) arguments -> text(texts, arguments));
    all.put("asset", (TemplateMethodModelEx) arguments -> assets.url(arguments.get(0).toString()));
    StringWriter out = new StringWriter();
    try {
      configuration.getTemplate(template + ".ftlh").process(all, out);
      return out.toString();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("template " + template, unreadable);
    } catch (TemplateException broken) {
      throw new IllegalStateException("template " + template + ": " + broken.getMessage(), broken);
    }
  }

  private static String text(Texts texts, List<?> arguments) throws TemplateModelException {
    Object[] values = new Object[arguments.size() - 1];
    for (int i = 0; i < values.length; i++) {
      values[i] = DeepUnwrap.unwrap((TemplateModel) arguments.get(i + 1));
    }
    return texts.text(arguments.get(0).toString(), values);
  }
}
