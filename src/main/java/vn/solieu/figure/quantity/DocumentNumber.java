package vn.solieu.figure.quantity;

import vn.solieu.figure.reading.DigitReader;

/** Numbers of laws and papers: "128/NQ-CP", "68/2014/QH13", "05-NQ/TW". */
final class DocumentNumber implements NonFigure {
  @Override
  public int end(Mention mention) {
    int i = DigitReader.end(mention.lower(), mention.digits());
    while (mention.charAt(i) == '/' && DigitReader.isDigit(mention.charAt(i + 1))) {
      i = DigitReader.end(mention.lower(), i + 1);
    }
    boolean joint = mention.charAt(i) == '/' || mention.charAt(i) == '-';
    return joint && isCapital(mention, i + 1) && isCapital(mention, i + 2)
        ? NameNumber.chunkEnd(mention, i)
        : -1;
  }

  private static boolean isCapital(Mention mention, int at) {
    String text = mention.reading().text();
    return at < text.length() && Character.isUpperCase(text.charAt(at));
  }
}
