package vn.solieu.figure.naming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.text.BadInput;

class NameModelTest {
  @Test
  void whatIsWrittenIsRead() throws IOException {
    double[] weights = new double[NameModel.PLACES];
    weights[7] = 1.5;
    weights[8] = -400;
    ByteArrayOutputStream first = new ByteArrayOutputStream();
    new NameModel(weights).write(first);
    ByteArrayOutputStream second = new ByteArrayOutputStream();
    NameModel.read(new ByteArrayInputStream(first.toByteArray())).write(second);
    assertThat(second.toByteArray()).isEqualTo(first.toByteArray());
  }

  @Test
  void anotherFileIsRefused() {
    byte[] other = new byte[16];
    assertThatThrownBy(() -> NameModel.read(new ByteArrayInputStream(other)))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("train it again");
  }

  @Test
  void theShippedOneOpens() {
    assertThat(NameModel.shipped(Lexicon.shipped().resources())).isNotNull();
  }
}
