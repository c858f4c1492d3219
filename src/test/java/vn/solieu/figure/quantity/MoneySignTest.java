package vn.solieu.figure.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.solieu.figure.FirstStages;

class MoneySignTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Trị giá USD 120.000; 120000 USD",
        "Vay $5 triệu; 5000000 USD",
        "Vay US$ 3,5 triệu; 3500000 USD",
        "Vay US$3.5 million; 3500000 USD",
        "Vay 2 billion USD; 2000000000 USD",
        "Vay €2 triệu; 2000000 EUR",
        "Vay £2,5 triệu; 2500000 GBP",
        "Vay ¥200 triệu; 200000000 JPY",
        "Vay ₩200 triệu; 200000000 KRW",
        "Vay USD12 triệu; 12000000 USD",
        "Vay 2 triệu đô HK; 2000000 HKD",
        "Vay 2 triệu đô Úc và 3 triệu đô Mỹ; 2000000 AUD | 3000000 USD",
        "Vay 2 triệu đô Singapore; 2000000 SGD",
        "Vay VND15 tỷ; 15000000000 VND",
        "Vay VNĐ 15 tỷ; 15000000000 VND",
        "Vay VNĐ 500.000; 500000 VND",
        "Hải Hậu có 41 làng, Ý Yên 25; 41 làng | 25 làng",
        "Giá 500.000₫; 500000 VND",
        "Đọc được 3 million; ",
        "Mã hàng ABC12 triệu đồng; ",
        "Tàu SAR 3412 cứu người; "
      })
  void aSignBeforeANumberIsMoney(String text, String expected) {
    assertThat(String.join(" | ", FirstStages.quantities(text)))
        .isEqualTo(expected == null ? "" : expected);
  }
}
