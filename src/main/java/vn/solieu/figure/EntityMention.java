package vn.solieu.figure;

import vn.solieu.text.Span;

/**
 * The name of one company, bank, school, hospital, farm, household, person or project.
 *
 * @param from its first chunk
 * @param to its last chunk
 * @param span where it stands
 * @param kind "company", "person", …
 */
record EntityMention(int from, int to, Span span, String kind) {
  boolean isPersonal() {
    return kind.equals("person") || kind.equals("household") || kind.equals("farm");
  }
}
