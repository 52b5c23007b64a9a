package io.github.flinkupgradecheck.extractor.key;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Values that the next JVM iterates in another order, and look-alikes. */
final class IdentityTest {
  private static final Map<DayOfWeek, Long> HOURS = new LinkedHashMap<>();

  static {
    HOURS.put(DayOfWeek.MONDAY, 8L);
    HOURS.put(DayOfWeek.FRIDAY, 6L);
  }

  private static final class Week {
    final Map<DayOfWeek, Long> hours;

    Week(Map<DayOfWeek, Long> hours) {
      this.hours = hours;
    }
  }

  @Test
  void hashTablesGoByTheHashCodesOfTheirKeys() {
    assertTrue(Identity.orders(new HashMap<>(HOURS)));
    assertTrue(Identity.orders(new HashSet<>(HOURS.keySet())));
    assertTrue(Identity.orders(Arrays.asList(1, new Week(new HashMap<>(HOURS)))));
  }

  @Test
  void othersHaveAnOrderOfTheirOwn() {
    assertFalse(Identity.orders(HOURS));
    assertFalse(Identity.orders(new TreeMap<>(HOURS)));
    assertFalse(Identity.orders(new EnumMap<>(HOURS)));
    assertFalse(Identity.orders(new Week(new EnumMap<>(HOURS))));
    assertFalse(Identity.orders(new HashMap<>(Collections.singletonMap(DayOfWeek.MONDAY, 8L))));
    assertFalse(Identity.orders(new HashSet<>(Arrays.asList("Monday", "Friday"))));
    assertFalse(Identity.orders(new HashMap<>(Collections.singletonMap("Monday", DayOfWeek.FRIDAY))));
  }
}
