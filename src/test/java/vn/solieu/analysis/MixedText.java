package vn.solieu.analysis;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Random;

/** Seeded Vietnamese text of every normal form, with what breaks offsets in between. */
final class MixedText {
  private static final String[] PIECES = {
    "kinh",
    "tế",
    "Hoà",
    "hòa",
    "thuý",
    "quý",
    "kỹ thuật",
    "Ủy ban nhân dân",
    "tỷ",
    "đồng",
    "ĐỒNG",
    "1.234,5",
    "15/10/2024",
    "TP.HCM",
    "Th.S",
    "a@b.vn",
    "https://vi.du/tin?x=1",
    "2019",
    "%",
    "…",
    "😀",
    "👩‍👩‍👧",
    "\ud83d",
    "\ude00",
    "\u200b",
    "\u00ad",
    "\ufeff",
    "ＡＢ",
    "\u00a0",
    "\n",
    "\t",
    "nghiêng",
    "Ð",
    "ﬁ",
    "İ",
    "ß",
    "\u0301",
    "ỷ",
    "gìa",
    "phân phối",
    "xã hội"
  };

  private MixedText() {}

  static String make(Random random, int pieces) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < pieces; i++) {
      String piece = PIECES[random.nextInt(PIECES.length)];
      text.append(
          switch (random.nextInt(4)) {
            case 0 -> Normalizer.normalize(piece, Normalizer.Form.NFD);
            case 1 -> piece.toUpperCase(Locale.ROOT);
            default -> piece;
          });
      text.append(random.nextInt(4) == 0 ? "" : " ");
    }
    return text.toString();
  }

  /** Bare letters, "y" as "i": equal for all spellings of a syllable. */
  static String letters(String text) {
    String parts =
        Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT).replace('đ', 'd');
    return parts.replace('ð', 'd').replaceAll("[^\\p{L}\\p{Nd}]", "").replace('y', 'i');
  }

  /** Digits without zeros, which numbers and dates may lose. */
  static String digits(String text) {
    return text.replaceAll("[^1-9]", "");
  }
}
