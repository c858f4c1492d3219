package vn.solieu.article;

import java.util.List;
import org.jsoup.nodes.Document;

/**
 * A parsed page with its layout.
 *
 * @param html the tree
 * @param boxes its layout elements, each after the one around it
 * @param blocks its texts in reading order
 * @param mentions inline bylines and dates
 */
record Page(Document html, List<Box> boxes, List<TextBlock> blocks, List<Mention> mentions) {}
