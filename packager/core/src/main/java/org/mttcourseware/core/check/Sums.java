// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sums that a text shows, such as {@code 5×7 + 2×3 = 41}, {@code 1 ÷ 3 ≈ 0.33} or {@code 41
 * modulo 10 is 1}, worked out again. Signs are {@code + − × ÷}; {@code ≈} means right in the digits
 * shown. Thousands may be parted by a comma, a point or a space, decimals by a point or a comma, as
 * long as one reading of the whole sum comes out.
 */
public final class Sums {
  private static final String NUMBER =
      "(?:\\d{1,3}(?: \\d{3}(?!\\d))+(?:[.,]\\d+)?|\\d+(?:[.,\\u00A0\\u202F]\\d+)*)";
  private static final String SPACE = "[ \\u00A0\\u202F]?";
  private static final Pattern SUM =
      Pattern.compile(
          "(?<![\\d.,])("
              + NUMBER
              + "(?:"
              + SPACE
              + "[×÷+−]"
              + SPACE
              + NUMBER
              + ")+)"
              + SPACE
              + "([=≈])"
              + SPACE
              + "("
              + NUMBER
              + ")(?!"
              + SPACE
              + "[×÷+−/])");
  private static final Pattern REMAINDER =
      Pattern.compile("(?<![\\d.,])(\\d+) mod(?:ulo)? (\\d+) (?:is|=) (\\d+)");
  private static final List<Function<String, Optional<BigDecimal>>> READINGS =
      List.of(text -> number(text, ",", "."), text -> number(text, ".", ","));

  private Sums() {}

  /**
   * A sum in a text.
   *
   * @param at where it begins, counted from 0
   * @param written as it stands
   * @param result what it comes to
   * @param right whether what is written comes to that
   */
  public record Sum(int at, String written, String result, boolean right) {}

  /** Returns the sums of {@code text}, in order of kind, then place. */
  public static List<Sum> in(String text) {
    List<Sum> found = new ArrayList<>();
    Matcher sum = SUM.matcher(text);
    while (sum.find()) {
      found.add(worked(sum));
    }
    Matcher remainder = REMAINDER.matcher(text);
    while (remainder.find()) {
      BigDecimal by = new BigDecimal(remainder.group(2));
      if (by.signum() != 0) {
        BigDecimal rest = new BigDecimal(remainder.group(1)).remainder(by);
        boolean right = rest.compareTo(new BigDecimal(remainder.group(3))) == 0;
        found.add(new Sum(remainder.start(), remainder.group(), rest.toPlainString(), right));
      }
    }
    return found;
  }

  private static Sum worked(Matcher sum) {
    boolean about = sum.group(2).equals("≈");
    String result = "";
    for (Function<String, Optional<BigDecimal>> reading : READINGS) {
      Optional<BigDecimal> said = reading.apply(sum.group(3));
      Optional<BigDecimal> comes = value(sum.group(1), reading);
      if (said.isPresent() && comes.isPresent()) {
        if (agree(comes.get(), said.get(), about)) {
          return new Sum(sum.start(), sum.group(), said.get().toPlainString(), true);
        }
        result = result.isEmpty() ? shown(comes.get()) : result;
      }
    }
    return new Sum(sum.start(), sum.group(), result.isEmpty() ? "no number" : result, false);
  }

  private static String shown(BigDecimal value) {
    return value.round(new MathContext(10)).stripTrailingZeros().toPlainString();
  }

  /** Zeros at the end of a whole number may stand for digits that were rounded away. */
  private static boolean agree(BigDecimal comes, BigDecimal said, boolean about) {
    if (!about) {
      return comes.compareTo(said) == 0;
    }
    int digits = said.signum() == 0 ? 0 : said.stripTrailingZeros().scale();
    return comes.setScale(Math.min(digits, said.scale()), RoundingMode.HALF_UP).compareTo(said) == 0
        || comes.setScale(said.scale(), RoundingMode.HALF_UP).compareTo(said) == 0;
  }

  private static Optional<BigDecimal> number(String text, String thousands, String point) {
    String plain = text.replaceAll("[ \\u00A0\\u202F]", thousands);
    String whole = Pattern.quote(thousands);
    String decimals = "(?:" + Pattern.quote(point) + "\\d+)?";
    boolean well =
        plain.matches("\\d+" + decimals)
            || plain.matches("\\d{1,3}(?:" + whole + "\\d{3})+" + decimals);
    return well
        ? Optional.of(new BigDecimal(plain.replace(thousands, "").replace(point, ".")))
        : Optional.empty();
  }

  private static Optional<BigDecimal> value(
      String sum, Function<String, Optional<BigDecimal>> reading) {
    BigDecimal total = BigDecimal.ZERO;
    for (String term : sum.split("(?=[+−])")) {
      Optional<BigDecimal> product = product(term.replaceAll("^[+−]", ""), reading);
      if (product.isEmpty()) {
        return product;
      }
      total = term.startsWith("−") ? total.subtract(product.get()) : total.add(product.get());
    }
    return Optional.of(total);
  }

  private static Optional<BigDecimal> product(
      String term, Function<String, Optional<BigDecimal>> reading) {
    BigDecimal product = BigDecimal.ONE;
    for (String factor : term.split("(?=[×÷])")) {
      Optional<BigDecimal> number =
          reading.apply(
              factor
                  .replaceAll("^[×÷]", "")
                  .replaceAll("^[ \\u00A0\\u202F]|[ \\u00A0\\u202F]$", ""));
      if (number.isEmpty() || (factor.startsWith("÷") && number.get().signum() == 0)) {
        return Optional.empty();
      }
      product =
          factor.startsWith("÷")
              ? product.divide(number.get(), MathContext.DECIMAL64)
              : product.multiply(number.get());
    }
    return Optional.of(product);
  }
}
