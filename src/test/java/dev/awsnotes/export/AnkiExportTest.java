package dev.awsnotes.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.awsnotes.markdown.MarkdownParser;
import dev.awsnotes.pack.Lang;
import dev.awsnotes.pack.Module;
import dev.awsnotes.pack.Pack;
import dev.awsnotes.pack.PackFolder;
import dev.awsnotes.pack.PackReader;
import dev.awsnotes.pack.Question;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The Anki text, read again by a reader that was written after Anki's manual. */
class AnkiExportTest {
  private static final Pack BUNDLED = PackReader.read(Path.of("notes")).pack().orElseThrow();

  static Stream<List<Lang>> languages() {
    return Stream.of(List.of(Lang.KO), List.of(Lang.EN), List.of(Lang.KO, Lang.EN));
  }

  private static AnkiReader read(Pack pack, List<Lang> languages) {
    StringBuilder text = new StringBuilder(AnkiText.headers());
    for (Module module : pack.modules()) {
      for (Question question : module.questions()) {
        text.append(AnkiText.line(new Exported(pack, module, question), languages));
      }
    }
    return new AnkiReader(text.toString());
  }

  @Test
  void theHeadersAreThoseThatAnkiKnowsAndNameNoNoteType() {
    assertThat(read(BUNDLED, List.of(Lang.EN)).headers())
        .containsOnlyKeys(
            "separator", "html", "guid column", "deck column", "tags column", "columns")
        .containsEntry("html", "true")
        .containsEntry("columns", "guid\tdeck\ttags\tfront\tback");
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyQuestionIsANoteWithTwoSidesOfWellFormedHtml(List<Lang> languages) {
    List<AnkiReader.Note> notes = read(BUNDLED, languages).notes();
    assertThat(notes).hasSize(BUNDLED.modules().stream().mapToInt(Module::questionCount).sum());
    Set<String> guids = new HashSet<>();
    Set<String> fronts = new HashSet<>();
    for (AnkiReader.Note note : notes) {
      assertThat(guids.add(note.guid())).as(note.guid()).isTrue();
      assertThat(note.guid()).startsWith("aws-notes/");
      assertThat(note.deck()).matches("aws-notes::[^:\"]+(:[^:\"]+)*");
      assertThat(note.tags()).hasSizeGreaterThanOrEqualTo(3).doesNotContain("");
      assertThat(note.fields()).hasSize(2);
      assertThat(fronts.add(StrictHtml.text(note.fields().get(0)))).as(note.guid()).isTrue();
      assertThat(StrictHtml.text(note.fields().get(1))).isNotBlank();
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everySideSaysWhatTheQuestionSays(List<Lang> languages) {
    List<AnkiReader.Note> notes = new ArrayList<>(read(BUNDLED, languages).notes());
    for (Module module : BUNDLED.modules()) {
      for (Question question : module.questions()) {
        AnkiReader.Note note = notes.removeFirst();
        assertThat(note.guid()).isEqualTo("aws-notes/" + question.id());
        String front = squeezed(StrictHtml.text(note.fields().get(0)));
        String back = squeezed(StrictHtml.text(note.fields().get(1)));
        for (Lang lang : languages) {
          if (question instanceof Question.Choice choice) {
            for (Question.Option option : choice.options()) {
              String text = squeezed(option.text().in(lang).plain());
              assertThat(front).contains(text);
              assertThat(back).contains(squeezed(option.why().in(lang).plain()));
              if (option.correct()) {
                assertThat(back).contains(text);
              }
            }
          }
          if (question instanceof Question.Typed typed) {
            List<String> words = lang == Lang.KO ? typed.acceptKo() : typed.acceptEn();
            assertThat(back).contains(squeezed(words.getFirst()));
          }
        }
      }
    }
    assertThat(notes).isEmpty();
  }

  private static String squeezed(String text) {
    return text.replaceAll("[\\s|]+", "");
  }

  @Test
  void theGuidIsTheSameInEveryLanguageSoThatAnImportUpdates() {
    List<String> ko =
        read(BUNDLED, List.of(Lang.KO)).notes().stream().map(AnkiReader.Note::guid).toList();
    List<String> en =
        read(BUNDLED, List.of(Lang.EN)).notes().stream().map(AnkiReader.Note::guid).toList();
    assertThat(ko).isEqualTo(en);
  }

  @Test
  void theOptionsKeepTheirOrderFromOneExportToTheNext() {
    assertThat(read(BUNDLED, List.of(Lang.EN)).notes())
        .isEqualTo(read(BUNDLED, List.of(Lang.EN)).notes());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\tb",
        "say \"so\"",
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "&lt;b&gt; &amp;amp; &#x3c;",
        "esc \u001b[31mred\u001b]0;x\u0007",
        "bidi \u202eevil\u2066 \u200bzero \ufeffmark",
        "=cmd|' /C calc'!A0",
        "[sound:evil.mp3] [latex]\\\\input{/etc/passwd}[/latex] [$]x[/$]",
        "# not a comment",
        "c1 \u009b31m \u0085 next \u2028 line \u2029 end",
        "`code <b>\"x\"</b>`",
        "javascript:alert [x](javascript:alert(1)) ![y](http://evil/z.png)",
        "\ud800 alone",
      })
  void whatAPackSaysIsTextAndNothingElse(String hostile, @TempDir Path home) {
    PackFolder folder =
        PackFolder.empty(home.resolve("mine"))
            .write(
                "x.md",
                "# "
                    + hostile
                    + " :: deck\n\nQ: "
                    + hostile
                    + "\nA: "
                    + hostile
                    + "\n\nQ: "
                    + hostile
                    + " which?\n- [x] "
                    + hostile
                    + "\n  > "
                    + hostile
                    + "\n- [ ] b\n");
    Pack pack = PackReader.read(folder.root()).pack().orElseThrow();
    List<AnkiReader.Note> notes = read(pack, List.of(Lang.EN)).notes();
    assertThat(notes).hasSize(2);
    for (AnkiReader.Note note : notes) {
      for (String field : note.fields()) {
        String text = StrictHtml.text(field);
        assertThat(text).doesNotContainPattern("[\\p{Cc}&&[^\\n]]|[\\p{Cf}\\p{Cs}]");
        assertThat(field.toLowerCase(java.util.Locale.ROOT))
            .doesNotContain("<script", "<img", "href", "[sound:", "[latex]", "[$]");
      }
      assertThat(note.deck()).startsWith("aws-notes::mine::").doesNotContain("\t", "\"");
      assertThat(note.guid() + note.deck() + note.tags()).doesNotContainPattern("[\\p{Cc}\\p{Cf}]");
    }
    String visible = squeezed(new MarkdownParser().parse(hostile).plain());
    if (visible.chars().allMatch(c -> c >= ' ' && c < 0x7f)) {
      assertThat(squeezed(StrictHtml.text(notes.getFirst().fields().getFirst())))
          .isEqualTo(visible);
    }
  }

  /** The reader itself: what is not as the manual says must not slip through. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "#separator:comma\n",
        "#separator:tab\n#columns:a\tb\nx\n",
        "#separator:tab\n#columns:a\tb\nx\ty\tz\n",
        "#separator:tab\n#columns:a\tb\nx\t\"y\n",
        "#separator:tab\n#columns:a\tb\nx\t\"y\"z\n",
        "#separator:tab\n#columns:a\tb\nx\ty\"z\n",
        "#separator:tab\n#columns:a\tb\nx\ty",
        "#separator:tab\n#columns:a\tb\nx\ty\n# z\n",
        "#separator:tab\n#separator:tab\n",
        "#separator:tab\n#colour:red\n",
      })
  void theStrictReaderRefuses(String text) {
    assertThatThrownBy(() -> new AnkiReader(text).notes()).isInstanceOf(AnkiReader.Refused.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>",
        "</p>",
        "<p></b>",
        "<b onclick=x></b>",
        "a & b",
        "<script></script>",
        "\"",
        "<br/>"
      })
  void theStrictReaderOfHtmlRefuses(String html) {
    assertThatThrownBy(() -> StrictHtml.text(html)).isInstanceOf(AnkiReader.Refused.class);
  }
}
