package dev.awsnotes.pack.check;

import dev.awsnotes.markdown.Placed;
import dev.awsnotes.pack.Position;

/**
 * Links lead to AWS's own pages or to a section of the module; in other packs they are at least
 * addresses, or paths.
 */
final class Links implements SectionCheck {
  @Override
  public void check(NotesText text, Checked checked) {
    for (Placed.Link link : text.all(Placed.Link.class)) {
      String url = link.url();
      if (url.startsWith("#")) {
        checkSection(url.substring(1), text, link, checked);
      } else if (checked.bundled() || url.contains(":")) {
        check(url, text.path(), NotesText.at(link), "", checked);
      }
    }
  }

  private static void checkSection(String id, NotesText text, Placed.Link link, Checked checked) {
    if (text.module().module().section(id).isEmpty()) {
      checked
          .out()
          .error(
              text.path(),
              NotesText.at(link),
              "이 모듈에 없는 절입니다: #" + id,
              "no such section here: #" + id);
    }
  }

  static void check(String url, String path, Position at, String whose, Checked checked) {
    if (!Official.isWellFormed(url)) {
      checked
          .out()
          .error(
              path,
              at,
              whose + "올바른 주소가 아닙니다: " + url,
              whose + "not a well-formed address: " + url);
    } else if (checked.bundled() && !Official.isOfficial(url)) {
      checked
          .out()
          .error(
              path,
              at,
              whose + "AWS 공식 페이지(docs.aws.amazon.com, aws.amazon.com)가 아닙니다: " + url,
              whose + "not an official page (docs.aws.amazon.com, aws.amazon.com): " + url);
    }
  }
}
