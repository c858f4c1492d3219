package vn.solieu.figure;

/** A ratio, a scale or a time of day: "tỷ lệ 5:2", "bản đồ 1:5.000", "8:30". */
final class RatioNumber implements NonFigure {
  @Override
  public int end(Mention mention) {
    int end = DigitReader.end(mention.lower(), mention.digits());
    int start = end;
    while (mention.charAt(end) == ':' && DigitReader.isDigit(mention.charAt(end + 1))) {
      end = DigitReader.end(mention.lower(), end + 1);
    }
    return end > start ? end : -1;
  }
}
