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
  requires static org.jspecify;

  exports dev.awsnotes;
}
