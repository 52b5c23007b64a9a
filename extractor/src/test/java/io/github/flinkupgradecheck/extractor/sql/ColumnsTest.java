package io.github.flinkupgradecheck.extractor.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Collections;
import org.junit.jupiter.api.Test;

class ColumnsTest {
  private final Columns orders = Columns.ofTable("orders", Arrays.asList("number", "customer"));

  @Test
  void filtersAreToldByTheColumnsOfTheTable() {
    Columns renamed = orders.selected(Arrays.asList("number AS n", "customer"));
    assertEquals("(orders.number > 1)", renamed.filtered("(n > 1)").conditions());
    assertEquals("", renamed.conditions());
  }

  @Test
  void filtersStayWithTheRows() {
    Columns some = orders.filtered("(number > 1)").selected(Collections.singletonList("customer"));
    assertEquals("(orders.number > 1)", some.conditions());
    assertEquals("input 2: (orders.number > 1)", Columns.ofSides(Arrays.asList(orders, some)).conditions());
  }

  @Test
  void aColumnOfAUnionIsWhatItIsInAnyOfItsParts() {
    Columns german = orders.selected(Arrays.asList("'DE' AS country", "customer"));
    Columns british = orders.selected(Arrays.asList("'UK' AS country", "customer"));
    Columns both = Columns.ofUnion(Arrays.asList(german, british));
    assertEquals("orders.customer", both.meaning("customer"));
    assertTrue(both.meaning("country").matches("EITHER\\('#\\w{8}', '#\\w{8}'\\)"), both.meaning("country"));
    assertEquals(both.each(), Columns.ofUnion(Arrays.asList(british, german)).each());
    assertEquals(german.each(), Columns.ofUnion(Arrays.asList(german, german)).each());
  }

  @Test
  void whatJoinsItselfAgainAndAgainStaysShort() {
    Columns some = orders.filtered("(number > 1)");
    for (int join = 0; join < 60; join++) {
      some = Columns.ofSides(Arrays.asList(some, some)).selected(Collections.singletonList("number"));
    }
    assertTrue(some.conditions().length() <= 1_000, some.conditions());
  }
}
