package vn.solieu.figure;

import java.util.regex.Pattern;

/**
 * The round number that names a programme or a fund: "Quỹ một triệu cây xanh", "đề án 1 triệu ha
 * lúa". Money is what a programme costs, no name.
 */
final class ProgrammeNumber implements NonFigure {
  private static final int REACH = 20;
  private static final Pattern HEAD =
      Pattern.compile(
          "(?<!\\p{L})(?:quỹ|đề án|chương trình|phong trào|chiến dịch|cuộc vận động|sáng kiến) ?[\"“'‘]?$");

  @Override
  public int end(Mention mention) {
    Numeral low = mention.low();
    ReadUnit unit = mention.unit();
    boolean round =
        low != null
            && low.scaled()
            && mention.high() == null
            && low.value().stripTrailingZeros().precision() == 1;
    if (!round || unit == null || unit.kind() == ReadUnit.Kind.MONEY) {
      return -1;
    }
    int from = Math.max(mention.sentence().span().start(), mention.start() - REACH);
    String before = mention.lower().substring(from, mention.start());
    return HEAD.matcher(before).find() ? unit.end() : -1;
  }
}
