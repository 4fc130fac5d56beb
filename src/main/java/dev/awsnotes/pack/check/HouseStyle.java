package dev.awsnotes.pack.check;

import dev.awsnotes.pack.HouseTerms;
import dev.awsnotes.pack.Lang;
import dev.awsnotes.pack.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a text should say in other words. */
final class HouseStyle {
  /** The reader has not seen the course text: nothing may be introduced as what it says. */
  private static final Pattern COURSE =
      Pattern.compile(
          "(?:강의|교재|수업|과정|원고|핸드아웃)(?:에서는|에서|에는|에|은|는|이|가)? ?(?:말하|설명하|나오|나온|다루|소개하|적혀|적힌)"
              + "|(?:the|this) (?:course|handout|slides?|lecture|instructor|course text|notes?)"
              + " (?:says?|said|states?|stated|claims?|claimed|tells?|told|teaches|taught|names?|"
              + "mentions?|mentioned|lists?|listed|once)\\b",
          Pattern.CASE_INSENSITIVE);

  private HouseStyle() {}

  /**
   * Something to say otherwise.
   *
   * @param index where it begins in the text
   */
  record Fault(int index, LocalizedText message) {}

  static List<Fault> faults(String text, Lang lang, Checked checked) {
    List<Fault> faults = new ArrayList<>();
    if (checked.bundled()) {
      Matcher course = COURSE.matcher(text);
      while (course.find()) {
        faults.add(
            new Fault(
                course.start(),
                new LocalizedText(
                    "독자는 과정의 글을 보지 않았습니다: " + course.group(),
                    "the reader has not seen the course text: " + course.group())));
      }
    }
    if (lang == Lang.KO) {
      checked.pack().terms().ifPresent(terms -> terms(text, terms, faults));
    }
    return List.copyOf(faults);
  }

  private static void terms(String text, HouseTerms terms, List<Fault> faults) {
    for (HouseTerms.Term term : terms.terms()) {
      for (String avoid : term.avoid()) {
        for (int i = text.indexOf(avoid); i >= 0; i = text.indexOf(avoid, i + 1)) {
          if (beginsWord(text, i)) {
            faults.add(
                new Fault(
                    i,
                    new LocalizedText(
                        "정해 둔 용어는 " + term.house() + ": " + avoid,
                        "the house term is " + term.house() + ", not " + avoid)));
          }
        }
      }
    }
  }

  /** Particles follow a Korean word; letters before it make it the rest of another word. */
  private static boolean beginsWord(String text, int index) {
    return index == 0 || !Character.isLetterOrDigit(text.charAt(index - 1));
  }
}
