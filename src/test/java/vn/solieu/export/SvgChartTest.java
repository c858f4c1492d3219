package vn.solieu.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;
import vn.solieu.check.NewspaperArchive;
import vn.solieu.compare.Comparison;
import vn.solieu.compare.ComparisonRequest;

class SvgChartTest {
  private static final Pattern TICK =
      Pattern.compile("<text x=\"([\\d.]+)\" y=\"364.0\" text-anchor=\"middle\"");
  private static final Pattern TEXT = Pattern.compile("<text x=\"([\\d.]+)\" y=\"([\\d.]+)\"");

  private static String chart(String indicator, String... places) {
    return new SvgChart(
            Comparison.of(
                NewspaperArchive.backend(),
                ComparisonRequest.of(indicator, List.of(places), ComparisonRequest.By.PERIOD)))
        .draw();
  }

  @Test
  void itIsWellFormedAndWithinItsFrame() throws Exception {
    for (String indicator :
        List.of("tourists", "domestic-revenue", "rice-output", "không có <gì> &")) {
      String svg = chart(indicator);
      assertThat(
              DocumentBuilderFactory.newInstance()
                  .newDocumentBuilder()
                  .parse(new InputSource(new StringReader(svg)))
                  .getDocumentElement()
                  .getNodeName())
          .isEqualTo("svg");
      Matcher matcher = TEXT.matcher(svg);
      while (matcher.find()) {
        assertThat(Double.parseDouble(matcher.group(1))).isBetween(0.0, 860.0);
        assertThat(Double.parseDouble(matcher.group(2))).isBetween(0.0, 440.0);
      }
    }
  }

  @Test
  void labelsOfTheTimeAxisDoNotOverlap() {
    for (String indicator : List.of("tourists", "domestic-revenue", "iip", "exports")) {
      List<Double> ticks = new ArrayList<>();
      Matcher matcher = TICK.matcher(chart(indicator));
      while (matcher.find()) {
        ticks.add(Double.valueOf(matcher.group(1)));
      }
      assertThat(ticks).as(indicator).isNotEmpty().isSorted();
      for (int i = 1; i < ticks.size(); i++) {
        assertThat(ticks.get(i) - ticks.get(i - 1)).isGreaterThanOrEqualTo(60);
      }
    }
  }

  @Test
  void oldAndNewBordersAreTwoLinesWithNamesOfTheirOwn() {
    assertThat(chart("dệt may", "Hưng Yên")).contains("Hưng Yên (cũ)", "Hưng Yên (mới)");
  }

  @Test
  void derivedPointsAreHollow() {
    assertThat(chart("tourists", "Quảng Ninh")).contains("fill=\"#fdfcf8\" stroke=\"#0b6e4f\"");
  }

  @Test
  void theTitleNamesTheMeasureAndANoteWhatIsNotDrawn() {
    String grdp = chart("grdp");
    assertThat(grdp).contains("tổng sản phẩm trên địa bàn (đồng, giá so sánh 2010)");
    assertThat(grdp).contains("○ suy ra", "Không vẽ: ");
    assertThat(chart("rice-output", "Thái Bình")).contains("(tấn)<");
    assertThat(chart("không có")).contains("không có<", "Kho không có số liệu");
  }

  @Test
  void aBreakStandsClearOfThePointsItParts() {
    String grdp = chart("grdp");
    Matcher line = Pattern.compile("<line x1=\"([0-9.]+)\"[^>]*dasharray").matcher(grdp);
    assertThat(line.find()).isTrue();
    double at = Double.parseDouble(line.group(1));
    Matcher points = Pattern.compile("<circle cx=\"([0-9.]+)\"").matcher(grdp);
    while (points.find()) {
      assertThat(Math.abs(Double.parseDouble(points.group(1)) - at)).isGreaterThan(8);
    }
  }
}
