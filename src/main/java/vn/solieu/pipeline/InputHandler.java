package vn.solieu.pipeline;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What is done with each piece of input; throws {@link vn.solieu.text.BadInput} for one it cannot
 * use.
 */
interface InputHandler {
  /**
   * A line of JSON Lines.
   *
   * @param where "file:line"
   */
  void json(JsonNode node, String where);

  /** A page. */
  void html(String name, byte[] bytes);

  /** A plain text. */
  void text(String name, String text);
}
