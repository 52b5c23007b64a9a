package io.github.flinkupgradecheck.extractor.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

/** What counts in a setting, and what does not. */
final class SettingTextTest {
  @Test
  void jsonCountsWithoutItsOrder() {
    assertEquals(
        SettingText.of("{\"a\":1,\"b\":[{\"key\":\"x\"},{\"key\":\"y\"}]}"),
        SettingText.of("{\"b\":[{\"key\":\"y\"},{\"key\":\"x\"}],\"a\":1}"));
    assertNotEquals(SettingText.of("{\"a\":1,\"b\":2}"), SettingText.of("{\"a\":1,\"b\":3}"));
  }

  @Test
  void anyOtherTextCountsAsItStands() {
    assertNotEquals(SettingText.of("a,b"), SettingText.of("b,a"));
    assertEquals("{a,b", SettingText.of("{a,b"));
  }
}
