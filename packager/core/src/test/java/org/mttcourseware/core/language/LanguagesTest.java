// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.core.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mttcourseware.core.model.Language;

/** What readers of each language expect; the tables are those of the curriculum's brief. */
class LanguagesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|one other",
        "de|one other",
        "sq|one other",
        "mk|one other",
        "hy|one other",
        "az|one other",
        "ka|one other",
        "kk|one other",
        "ky|one other",
        "tk|one other",
        "uz|one other",
        "mn|one other",
        "tr|one other",
        "tg|one other",
        "prs|one other",
        "fr|one other",
        "it|one other",
        "es|one other",
        "sr-Latn|few one other",
        "sr-Cyrl|few one other",
        "cnr|few one other",
        "hr|few one other",
        "bs|few one other",
        "ro|few one other",
        "he|one other two",
        "ru|few many one",
        "uk|few many one",
        "ar|few many one other two zero"
      })
  void countsInTheFormsOfTheLanguage(String tag, String forms) {
    Set<String> expected = new TreeSet<>(Arrays.asList(forms.split(" ")));

    assertEquals(expected, PluralForms.all(new Language(tag)));
  }

  @ParameterizedTest
  @CsvSource({
    "ro,5,few", "ro,11,few", "ro,21,other", "ru,21,one", "uk,21,one", "sr-Latn,21,one",
    "cnr,21,one", "mk,21,one", "ar,2,two", "tg,1,one", "tg,2,other", "prs,0,one"
  })
  void counts(String tag, int count, String form) {
    assertEquals(form, PluralForms.of(new Language(tag), count));
  }

  @ParameterizedTest
  @CsvSource({"cnr,sr-Latn-ME", "cnr-Cyrl,sr-Cyrl-ME", "prs,fa-AF", "tg,en", "sr-Latn,sr-Latn"})
  void tellsBrowsersATagThatTheyKnow(String tag, String known) {
    assertEquals(known, PluralForms.tag(new Language(tag)));
  }

  @ParameterizedTest
  @CsvSource({
    "en,apple Banana cherry",
    "tg,Гул Ғизо Дарё Имзо Ӣд Йил Китоб Қонун Лаб Уд Ӯҳда Фил Хона Ҳуҷҷат Чой Ҷавоб Шаб",
    "cnr,suza šuma śekira tuga zima žena źenica",
    "sr-Latn,cena čaša ćup dan džep đak",
    "sr-Cyrl,брат време глас дан ђак жена",
    "mk,гора дрво ѓупче ѕвезда игра јазик ќебе",
    "uk,гість ґанок дім єдність їжак",
    "prs,آب باران پدر چای",
    "sq,cep çanta dera dhe"
  })
  void ordersAsItsReadersDo(String tag, String inOrder) {
    List<String> words = List.of(inOrder.split(" "));
    List<String> sorted = new ArrayList<>(words);
    Collections.shuffle(sorted, new Random(7));

    sorted.sort(Alphabet.of(new Language(tag)));

    assertEquals(words, sorted);
  }

  @ParameterizedTest
  @CsvSource({
    "en,English",
    "fr,Français",
    "ru,Русский",
    "ar,العربية",
    "sq,Shqip",
    "mk,Македонски",
    "uk,Українська",
    "sr-Latn,Srpski (latinica)",
    "sr-Cyrl,Српски (ћирилица)",
    "cnr,Crnogorski",
    "prs,دری",
    "tg,Тоҷикӣ"
  })
  void namesALanguageInItself(String tag, String name) {
    assertEquals(name, LanguageNames.own(new Language(tag)));
  }

  @Test
  void namesALanguageInAnother() {
    assertEquals("russe", LanguageNames.in(new Language("ru"), new Language("fr")));
    assertTrue(LanguageNames.in(new Language("cnr"), new Language("en")).length() > 3);
    assertEquals("Dari", LanguageNames.in(new Language("prs"), new Language("en")));
  }
}
