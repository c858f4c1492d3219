package vn.solieu.lexicon;

/**
 * A cue word of a rule, one line of a table.
 *
 * @param phrase as written in the table: "ước đạt"
 * @param kind what it does, in the words of its table: "about"
 * @param note third column, a parameter or a remark
 * @param where file and line, for --explain and messages
 */
public record Cue(String phrase, String kind, String note, String where) {}
