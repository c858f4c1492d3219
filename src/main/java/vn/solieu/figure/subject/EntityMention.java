package vn.solieu.figure.subject;

import vn.solieu.text.Span;

/**
 * The name of one company, bank, school, hospital, farm, household, person or project.
 *
 * @param from its first chunk
 * @param to its last chunk
 * @param span where it stands
 * @param kind "company", "person", …
 * @param id number of the one it names, the same for all its names in the document
 */
record EntityMention(int from, int to, Span span, String kind, int id) {
  boolean isPersonal() {
    return kind.equals("person") || kind.equals("household") || kind.equals("farm");
  }

  /** A man, a household: "do ông A lập" tells who made it, "do HTX B làm chủ" whose it is. */
  boolean isPerson() {
    return kind.equals("person") || kind.equals("household");
  }

  /** This mention at chunk {@code at} of other chunks. */
  EntityMention movedTo(int at) {
    return new EntityMention(at, at, span, kind, id);
  }
}
