package vn.solieu.figure.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The words between two quantities: whether they name a new subject ("…, lợi nhuận tăng") or go on
 * with the one before ("…, tăng").
 *
 * @param content words of a new subject, which stand after the first comma or conjunction
 * @param kinds kinds of the cue words met after that
 * @param bracket an opening bracket stands last, so that the later quantity is a remark on the
 *     earlier
 * @param comma a comma or semicolon stands between
 * @param semicolon a semicolon stands between
 * @param verb its last clause begins with a verb ("…, đạt tỷ lệ che phủ"), so that the subject
 *     before goes on
 */
record LinkGap(
    List<String> content,
    Set<String> kinds,
    boolean bracket,
    boolean comma,
    boolean semicolon,
    boolean verb) {
  private static final List<String> LINK = List.of("link");
  private static final List<String> PAST = List.of("past");

  /** What follows these kinds up to the next mark is no subject. */
  private static final Set<String> NO_SUBJECT = Set.of("than", "says", "object");

  /** Take up again what the words before them name. */
  private static final Set<String> POINTING = Set.of("này", "ấy");

  boolean isPlain() {
    return content.isEmpty();
  }

  boolean has(String kind) {
    return kinds.contains(kind);
  }

  /** What has been read of a gap so far. */
  static final class Scan {
    private final List<String> content = new ArrayList<>();
    private final Set<String> kinds = new HashSet<>();
    private boolean past;
    private boolean aside;
    private boolean bracket;
    private boolean comma;
    private boolean semicolon;
    private boolean verb;

    /** What was met last is a word of a name. */
    private boolean named;

    /** A word of a name and then "của" or "ở" since the last mark. */
    private boolean complement;

    /** Nothing but adverbs since the last comma. */
    private boolean fresh;

    /** How many words there were before the open bracket. */
    private int outside;

    Scan(boolean opens) {
      past = opens;
    }

    void cue(List<String> all) {
      named = false;
      if (all.contains("new")) {
        word("new");
      }
      if (fresh && all.contains("verb")) {
        content.clear();
        verb = true;
        fresh = false;
      }
      fresh &= all.equals(LINK) || all.equals(PAST);
      for (String kind : all) {
        if (kind.equals("conj")) {
          past = true;
          aside = false;
          complement = false;
        }
        aside |= past && NO_SUBJECT.contains(kind);
        if (!kind.equals("new") && (past || kind.equals("pair") || kind.equals("keep"))) {
          kinds.add(kind);
        }
      }
      complement |= all.contains("inside") && !content.isEmpty();
      kinds.remove("inside");
      if (all.contains("inside")) {
        kinds.add("inside");
      }
    }

    void word(String word) {
      fresh = false;
      kinds.remove("inside");
      if (past && !aside && named && POINTING.contains(word)) {
        point();
      } else if (past && !aside) {
        content.add(word);
        named = true;
      }
    }

    /** "khối lượng ấy": but of "tiền điện của nhóm này" the first is the subject. */
    private void point() {
      if (!complement) {
        content.clear();
        kinds.add("same");
      }
    }

    void mark(char c) {
      if (c == ',' || c == ';' || c == ':' || c == '(') {
        past = true;
        aside = false;
        complement = false;
        kinds.clear();
        verb = false;
      }
      fresh = c == ',' || (fresh && c == ' ');
      if (c == '(') {
        outside = content.size();
      } else if (c == ')' && bracket) {
        content.subList(Math.min(outside, content.size()), content.size()).clear();
      }
      bracket = c == '(' || (bracket && c != ')');
      comma |= c == ',' || c == ';';
      semicolon |= c == ';';
    }

    LinkGap gap() {
      return new LinkGap(content, kinds, bracket, comma, semicolon, verb);
    }
  }
}
