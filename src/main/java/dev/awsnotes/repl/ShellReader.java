package dev.awsnotes.repl;

import dev.awsnotes.cli.Choices;
import dev.awsnotes.render.Width;
import java.util.HashMap;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jline.keymap.KeyMap;
import org.jline.reader.Binding;
import org.jline.reader.Candidate;
import org.jline.reader.LineReader;
import org.jline.reader.Reference;
import org.jline.reader.Widget;
import org.jline.reader.impl.LineReaderImpl;
import org.jline.terminal.Terminal;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;
import org.jline.utils.InfoCmp.Capability;

/** A line reader with a hint behind the line, and with arrows that pick answers. */
final class ShellReader extends LineReaderImpl {
  private static final String ANSWERS = "aws-notes-answers";
  private static final int ROWS_BESIDE_A_LIST = 3;

  private final boolean dims;
  private final boolean dumb;
  private Function<String, Hint> hints = line -> Hint.NONE;
  private Picker picker = new Picker(Choices.NONE);

  /**
   * A reader on this terminal.
   *
   * @param dims whether a hint can be told from what was typed by its look
   */
  ShellReader(Terminal terminal, boolean dims) {
    super(terminal, "aws-notes", new HashMap<>());
    this.dims = dims;
    this.dumb = terminal.getType().startsWith(Terminal.TYPE_DUMB);
    doAutosuggestion = true;
    addAnswerKeys();
  }

  /** What is shown behind a line of commands. */
  void hint(Function<String, Hint> behind) {
    hints = behind;
  }

  /** Reads an answer instead of a command: no history, no completion, no colours. */
  String readAnswer(String prompt, Picker pick) {
    picker = pick;
    setVariable(DISABLE_HISTORY, true);
    setVariable(DISABLE_COMPLETION, true);
    setOpt(Option.DISABLE_HIGHLIGHTER);
    getWidgets().put(CALLBACK_INIT, () -> setKeyMap(ANSWERS));
    Function<String, Hint> before = hints;
    hints = line -> new Hint("", picker.remark(line));
    try {
      return readLine(prompt);
    } finally {
      hints = before;
      getWidgets().remove(CALLBACK_INIT);
      unsetOpt(Option.DISABLE_HIGHLIGHTER);
      setVariable(DISABLE_COMPLETION, false);
      setVariable(DISABLE_HISTORY, false);
    }
  }

  private void addAnswerKeys() {
    KeyMap<Binding> keys = new KeyMap<>();
    KeyMap<Binding> emacs = getKeyMaps().get(LineReader.EMACS);
    if (emacs == null) {
      return;
    }
    emacs.getBoundKeys().forEach((key, binding) -> keys.bind(binding, key));
    keys.setNomatch(emacs.getNomatch());
    keys.setUnicode(emacs.getUnicode());
    keys.setAmbiguousTimeout(emacs.getAmbiguousTimeout());
    for (String up : arrows(Capability.key_up, "A")) {
      keys.bind(widget("pick-up", () -> put(picker.move(-1, buf.toString()))), up);
    }
    for (String down : arrows(Capability.key_down, "B")) {
      keys.bind(widget("pick-down", () -> put(picker.move(1, buf.toString()))), down);
    }
    keys.bind(widget("pick", this::pick), " ");
    getKeyMaps().put(ANSWERS, keys);
  }

  private List<String> arrows(Capability capability, String letter) {
    String key = KeyMap.key(terminal, capability);
    String normal = "\u001b[" + letter;
    String application = "\u001bO" + letter;
    return key == null ? List.of(normal, application) : List.of(key, normal, application);
  }

  private Binding widget(String name, Widget widget) {
    getWidgets().put(name, widget);
    return new Reference(name);
  }

  private boolean put(String line) {
    buf.clear();
    buf.write(line);
    return true;
  }

  private boolean pick() {
    return picker.toggles() ? put(picker.toggle(buf.toString())) : selfInsert();
  }

  /** A list longer than the screen is a menu at once, instead of a question in English. */
  @Override
  protected boolean doList(
      List<Candidate> possible,
      String completed,
      boolean runLoop,
      BiFunction<CharSequence, Boolean, CharSequence> escaper,
      boolean forSuggestion) {
    boolean lists = forSuggestion || possible.size() < size.getRows() - ROWS_BESIDE_A_LIST;
    if (lists) {
      return super.doList(possible, completed, runLoop, escaper, forSuggestion);
    }
    buf.backspace(escaper.apply(completed, false).length());
    return doMenu(possible, completed, escaper);
  }

  @Override
  protected boolean forwardChar() {
    return take() || super.forwardChar();
  }

  @Override
  protected boolean endOfLine() {
    return take() || super.endOfLine();
  }

  /** What a bare Enter runs stands on the line then, and in the history. */
  @Override
  protected boolean acceptLine() {
    if (buf.length() == 0) {
      buf.write(hints.apply("").rest());
    }
    return super.acceptLine();
  }

  private boolean take() {
    String rest = shows() ? hints.apply(buf.toString()).rest() : "";
    if (rest.isEmpty() || buf.cursor() < buf.length()) {
      return false;
    }
    buf.write(rest);
    return true;
  }

  private boolean shows() {
    return (dims || picker.picks()) && !dumb;
  }

  @Override
  public AttributedString getDisplayedBufferWithPrompts(List<AttributedString> secondaryPrompts) {
    boolean hinting = doAutosuggestion && isReading() && post == null && shows();
    AttributedString line = super.getDisplayedBufferWithPrompts(secondaryPrompts);
    if (!hinting || buf.cursor() < buf.length()) {
      return line;
    }
    int room = size.getColumns() - 1 - line.columnLength();
    String text = hints.apply(buf.toString()).shown();
    String shown = room <= 0 ? "" : text.substring(0, Width.fitting(text, room));
    AttributedStringBuilder all = new AttributedStringBuilder().append(line);
    if (dims) {
      all.styled(AttributedStyle::faint, shown);
    } else {
      all.append(shown);
    }
    return all.toAttributedString();
  }
}
