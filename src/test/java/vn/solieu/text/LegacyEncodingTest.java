package vn.solieu.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegacyEncodingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # ABC fonts: one code a letter, the small o-horn is a currency sign's neighbour
          TCVN3 | g¹o xuÊt khÈu | gạo xuất khẩu
          TCVN3 | §ång Nai t¨ng 8,4% | Đồng Nai tăng 8,4%
          TCVN3 | ph­¬ng h­íng, quý ÷u | phương hướng, quý ữu
          # VNI: the mark stands after its vowel, some letters have codes of their own
          VNI | Vieät Nam, nöôùc ngoaøi | Việt Nam, nước ngoài
          VNI | tænh, nghóa, ñoàng | tỉnh, nghĩa, đồng
          VNI | COÄNG HOØA | CỘNG HÒA
          # code page 1258: a combining tone after the letter
          WINDOWS_1258 | gaòo, tiÒnh | gạo, tỉnh
          WINDOWS_1258 | ðýõÌng | đường
          """)
  void decodes(LegacyEncoding encoding, String bytes, String vietnamese) {
    assertThat(encoding.decode(bytes)).isEqualTo(vietnamese);
  }

  @Test
  void windows1258AgreesWithTheJdk() {
    Charset jdk = Charset.forName("windows-1258");
    for (int code = 0xA1; code <= 0xFF; code++) {
      String byteOf = String.valueOf((char) code);
      String expected = new String(new byte[] {(byte) code}, jdk);
      assertThat(LegacyEncoding.WINDOWS_1258.decode(byteOf))
          .as("0x%X", code)
          .isEqualTo(java.text.Normalizer.normalize(expected, java.text.Normalizer.Form.NFC));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          S¶n l­îng lóa n¨m nay t¨ng | TCVN3
          Saûn löôïng luùa naêm nay taêng | VNI
          DiêòIn tích lúa taÌi tiÒnh ðýõòc muÌa | WINDOWS_1258
          """)
  void detects(String text, LegacyEncoding encoding) {
    assertThat(LegacyEncoding.detect(text)).contains(encoding);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Sản lượng lúa năm nay tăng
          Für die größere Öffnung der Läden
          Où l'été a été très arrosé
          El niño comió más de lo que podía
          A plain line of figures, 12,5%
          """)
  void leavesOtherTextAlone(String text) {
    assertThat(LegacyEncoding.mend(text)).isEqualTo(text);
  }
}
