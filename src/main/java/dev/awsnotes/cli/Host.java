package dev.awsnotes.cli;

import dev.awsnotes.render.Untrusted;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * What lives as long as the program or the shell: streams, clock, opened packs, the last list
 * shown.
 */
public final class Host {
  private static final long NANOS_A_MILLI = 1_000_000;

  private final Environment environment;
  private final InstantSource clock;
  private final LongSupplier nanos;
  private final LocalZone zone;
  private final Libraries libraries;
  private final Searches searches;
  private final Pager pager;
  private final List<String> lastList = new ArrayList<>();
  private Streams streams;
  private Conversation conversation;
  private @Nullable Screen screen;
  private boolean batch;
  private boolean measures;
  private boolean inShell;
  private boolean said;

  /** A screen that may be resized while a command runs. */
  interface Screen {
    /** Its rows and columns now, as {@code stty size} says them; empty if nobody knows. */
    Optional<String> size();
  }

  /** A host for these streams whose time is only what the clock says. */
  public Host(Streams streams, Environment environment, InstantSource clock, ZoneId zone) {
    this(streams, environment, clock, LocalZone.of(zone), () -> clock.millis() * NANOS_A_MILLI);
  }

  /**
   * A host for these streams.
   *
   * @param nanos a monotonic clock, in nanoseconds from any beginning
   */
  public Host(
      Streams streams,
      Environment environment,
      InstantSource clock,
      LocalZone zone,
      LongSupplier nanos) {
    this.nanos = nanos;
    this.streams = streams;
    this.environment = environment;
    this.clock = clock;
    this.zone = zone;
    this.libraries = new Libraries(environment);
    this.searches = new Searches(environment);
    this.pager = new Pager(environment);
    this.conversation = new PlainConversation(streams);
  }

  /** Where it reads and writes. */
  public Streams streams() {
    return streams;
  }

  Environment environment() {
    return environment;
  }

  InstantSource clock() {
    return clock;
  }

  /** The monotonic clock now, in nanoseconds from any beginning. */
  long nanos() {
    return nanos.getAsLong();
  }

  LocalZone zone() {
    return zone;
  }

  Libraries libraries() {
    return libraries;
  }

  Searches searches() {
    return searches;
  }

  Pager pager() {
    return pager;
  }

  Conversation conversation() {
    return conversation;
  }

  /** Lets the shell's reader ask, on a screen of this size. */
  public void use(Conversation other, Streams newStreams) {
    inShell = true;
    conversation = other;
    streams = newStreams;
  }

  /** Whether there is a shell around the commands. */
  boolean inShell() {
    return inShell;
  }

  /** Whether commands come from standard input, so that nothing else may read it. */
  boolean batch() {
    return batch;
  }

  void enterBatch() {
    batch = true;
  }

  /** The streams are those of a real terminal, whose size can be asked for. */
  void measure() {
    measures = true;
  }

  /** Asks this screen for its size from now on. */
  void measure(Screen other) {
    screen = other;
    measures = true;
  }

  /** Sees whether the screen was resized; in the shell its reader does. */
  void look() {
    if (!measures || inShell || !streams.interactive()) {
      return;
    }
    Screen known = screen;
    if (known == null) {
      known = new TerminalSize();
      screen = known;
    }
    String size = known.size().orElse("");
    int space = size.indexOf(' ');
    int columns = Launch.number(size.substring(space + 1), 0);
    int rows = Launch.number(size.substring(0, Math.max(space, 0)), 0);
    resize(columns, rows);
  }

  /** The screen has another size now. */
  public void resize(int columns, int rows) {
    if (columns > 0 && rows > 0) {
      streams = streams.resized(columns, rows);
    }
  }

  /** Says on stderr what would otherwise be said again with each command of the shell. */
  void sayOnce(List<String> lines) {
    if (!said) {
      said = true;
      lines.forEach(line -> streams.err().println(Untrusted.clean(line)));
    }
  }

  /** The targets of the list that was shown last, so that a number opens one. */
  public List<String> lastList() {
    return List.copyOf(lastList);
  }

  void remember(List<String> targets) {
    lastList.clear();
    lastList.addAll(targets);
  }
}
