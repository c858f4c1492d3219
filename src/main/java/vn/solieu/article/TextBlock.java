package vn.solieu.article;

/**
 * A run of text between two block-level borders.
 *
 * @param index its place on the page
 * @param box the block-level element that holds it directly
 * @param text single spaces, stripped
 * @param linkChars how many of its characters are link text
 * @param sentences how many sentence ends it has
 * @param commas how many commas, semicolons and colons
 */
record TextBlock(int index, Box box, String text, int linkChars, int sentences, int commas) {
  /** Share of link text, 0 to 1. */
  double linkShare() {
    return text.isEmpty() ? 0 : (double) linkChars / text.length();
  }

  /** Characters that are no link. */
  int ownChars() {
    return text.length() - linkChars;
  }

  /** Whether it reads as running text: long enough, with stops or commas, few links. */
  boolean prose() {
    if (linkShare() > 0.5 || heading()) {
      return false;
    }
    int own = ownChars();
    return own >= 140 || (own >= 40 && sentences > 0) || (own >= 70 && commas > 0);
  }

  /** A heading by its tag; a heading of several sentences is a paragraph in disguise. */
  boolean heading() {
    return text.length() < 200 && sentences < 2 && inHeading();
  }

  private boolean inHeading() {
    String tag = box.tag();
    return tag.length() == 2
        && tag.charAt(0) == 'h'
        && tag.charAt(1) >= '1'
        && tag.charAt(1) <= '6';
  }
}
