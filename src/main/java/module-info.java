/** A terminal study companion for the Developing on AWS course and its exam. */
module dev.awsnotes {
  requires info.picocli;
  requires tools.jackson.databind;
  requires org.jline.terminal;
  requires org.jline.reader;
  requires org.commonmark;
  requires org.commonmark.ext.gfm.tables;
  requires org.apache.lucene.core;
  requires java.logging;
  // Where the line reader finds signals: without it Ctrl-C under a command ends the whole shell.
  requires jdk.unsupported;
  requires static org.jspecify;

  exports dev.awsnotes;
}
