package vn.solieu.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Optional;

/**
 * The 8-bit encodings Vietnamese was written in before Unicode, as fonts or code pages: a text
 * whose characters stand for the bytes → Vietnamese in NFC. "g¹o", "gaïo" and "gaòo" → "gạo".
 *
 * <p>Tables: TCVN 5712:1993 (VN3), the VNI Windows fonts, Microsoft's code page 1258. A font of
 * capitals (".VnTimeH") shares the small letters' codes: use {@link #decode} and put the result in
 * upper case.
 */
public enum LegacyEncoding {
  /** ABC fonts (".VnTime"): one code a letter. */
  TCVN3,
  /** VNI fonts ("VNI-Times"): a base letter and a mark after it. */
  VNI,
  /** Code page 1258: a letter and a combining tone after it. */
  WINDOWS_1258;

  private static final int SAMPLE = 40_000;

  private static final String ABC =
      "¡Ă¢Â£Ê¤Ô¥Ơ¦Ư§Đ¨ă©âªê«ô¬ơ\u00ADư®đµà¶ả·ã¸á¹ạ»ằ¼ẳ½ẵ¾ắÆặÇầÈẩÉẫÊấËậÌèÎẻÏẽÐéÑẹÒềÓểÔễÕếÖệ×ìØỉÜĩÝíÞị"
          + "ßòáỏâõãóäọåồæổçỗèốéộêờëởìỡíớîợïùñủòũóúôụõừöử÷ữøứùựúỳûỷüỹýýþỵ";
  private static final char[] TCVN = table(ABC);

  /** What a code of VNI is by itself. */
  private static final char[] VNI_ALONE = table("ñđôơöưæỉóĩòịîỵÑĐÔƠÖƯÆỈÓĨÒỊÎỴ");

  /** What it adds to the vowel before it: "<code><marks>", marks as in {@link #MARKS}. */
  private static final String VNI_MARKS = "ù/ø\\û?õ~ï.â^á^/à^\\å^?ã^~ä^.ê(é(/è(\\ú(?ü(~ë(.";

  private static final char[] CP1258 =
      table("ÃĂãăÐĐðđÕƠõơÝƯýưþ₫Ì\u0300Ò\u0309Þ\u0303ì\u0301ò\u0323");
  private static final String MARKS = "/\u0301\\\u0300?\u0309~\u0303.\u0323^\u0302(\u0306";
  private static final String[] COMBINING = combining();

  /** {@code text}, whose characters stand for bytes of this encoding, as Vietnamese in NFC. */
  public String decode(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < '\u00A0' || c > '\u00FF') {
        out.append(c);
      } else {
        switch (this) {
          case TCVN3 -> out.append(TCVN[c - 0xA0]);
          case WINDOWS_1258 -> out.append(CP1258[c - 0xA0]);
          case VNI -> vni(c, out);
        }
      }
    }
    return Normalizer.normalize(out, Normalizer.Form.NFC);
  }

  private static void vni(char c, StringBuilder out) {
    String marks = COMBINING[Character.toLowerCase(c) - 0xA0];
    char before = out.isEmpty() ? ' ' : out.charAt(out.length() - 1);
    if (!marks.isEmpty() && "aeouyơưAEOUYƠƯ".indexOf(before) >= 0) {
      out.append(marks);
    } else {
      out.append(VNI_ALONE[c - 0xA0]);
    }
  }

  /**
   * The encoding that makes Vietnamese of {@code text}, whose characters stand for bytes; empty
   * when it is Vietnamese as it is, or none makes it so.
   */
  public static Optional<LegacyEncoding> detect(String text) {
    String sample = text.length() > SAMPLE ? text.substring(0, SAMPLE) : text;
    if (!suspicious(sample)) {
      return Optional.empty();
    }
    int asIs = VietnameseScore.of(sample);
    LegacyEncoding best = null;
    int most = Math.max(asIs, 0);
    for (LegacyEncoding encoding : values()) {
      int score = VietnameseScore.of(encoding.decode(sample));
      if (score > most) {
        most = score;
        best = encoding;
      }
    }
    return Optional.ofNullable(best);
  }

  /** {@code text} with whatever legacy encoding it sits in undone: a block of a page's text. */
  public static String mend(String text) {
    return detect(text).map(encoding -> encoding.decode(text)).orElse(text);
  }

  /** Whether at least a tenth of the signs are such as legacy encodings are full of. */
  private static boolean suspicious(String text) {
    int marked = 0;
    int signs = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      signs += c > ' ' ? 1 : 0;
      marked += c >= 0xA1 && c <= 0xFF && c != '»' && c != '«' ? 1 : 0;
    }
    return marked > 0 && marked * 10 >= signs;
  }

  private static char[] table(String pairs) {
    char[] table = new char[0x60];
    for (int i = 0; i < table.length; i++) {
      table[i] = (char) (0xA0 + i);
    }
    for (int i = 0; i + 1 < pairs.length(); i += 2) {
      table[pairs.charAt(i) - 0xA0] = pairs.charAt(i + 1);
    }
    return table;
  }

  private static String[] combining() {
    String[] table = new String[0x60];
    Arrays.fill(table, "");
    int at = -1;
    for (int k = 0; k < VNI_MARKS.length(); k++) {
      char c = VNI_MARKS.charAt(k);
      int mark = MARKS.indexOf(c);
      if (mark < 0) {
        at = c - 0xA0;
      } else {
        table[at] += MARKS.charAt(mark + 1);
      }
    }
    return table;
  }
}
