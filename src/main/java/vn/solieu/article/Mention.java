package vn.solieu.article;

import org.jsoup.nodes.Element;

/**
 * An inline element whose class says byline or date: {@code <span class="author">}.
 *
 * @param element the element
 * @param marks bits of {@link Marks}
 * @param block index of the block it stands in
 * @param box the box around it
 */
record Mention(Element element, int marks, int block, Box box) {}
