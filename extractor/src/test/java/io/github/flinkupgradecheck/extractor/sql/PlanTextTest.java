package io.github.flinkupgradecheck.extractor.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Arrays;
import java.util.Collections;
import org.junit.jupiter.api.Test;

class PlanTextTest {
  private static final Columns ORDERS = Columns.ofTable("orders", Arrays.asList("id", "customer", "amount"));

  @Test
  void takesADescriptionApart() {
    PlanText plan = PlanText.of("[4]:GroupAggregate(groupBy=[customer], select=[customer, SUM(amount) AS EXPR$1, MAX(id, 'a,b') AS m])");
    assertEquals("GroupAggregate", plan.kind);
    assertEquals(Collections.singletonList("customer"), plan.list("groupBy"));
    assertEquals(Arrays.asList("customer", "SUM(amount) AS EXPR$1", "MAX(id, 'a,b') AS m"), plan.list("select"));
    assertNull(plan.attribute("orderBy"));
  }

  @Test
  void readsPropertiesOfWindowsWithTheirSingleQuote() {
    PlanText plan = PlanText.of("[8]:WindowAggregate(groupBy=[a], window=[TUMBLE(time_col=[ts], size=[1 min])], select=[a, SUM(b) AS s, start('w$) AS window_start])");
    assertEquals(Arrays.asList("a", "SUM(b) AS s", "start(w$) AS window_start"), plan.list("select"));
    assertEquals("TUMBLE(time_col=[ts], size=[1 min])", plan.attribute("window"));
  }

  @Test
  void readsWindowsThatTheTableApiNamed() {
    PlanText plan =
        PlanText.of("[8]:GroupWindowAggregate(groupBy=[a], window=[TumblingGroupWindow('days, ts, 60000)], properties=[EXPR$0], select=[a, COUNT(b) AS EXPR$1, end('days) AS EXPR$0])");
    assertEquals(Arrays.asList("a", "COUNT(b) AS EXPR$1", "end(w$) AS EXPR$0"), plan.list("select"));
    assertEquals("TumblingGroupWindow(w$, ts, 60000)", plan.attribute("window"));
  }

  @Test
  void leavesAloneWhatThePlannerDidNotWrite() {
    assertNull(PlanText.of("Map"));
    assertNull(PlanText.of("my operator (of orders)"));
    assertNull(PlanText.of(null));
  }

  @Test
  void anAliasIsNoDifference() {
    Columns renamed = ORDERS.selected(Arrays.asList("customer AS who", "(amount * 2) AS twice"));
    assertEquals(Collections.singletonList("SUM((orders.amount * 2))"), renamed.calls(Arrays.asList("who", "SUM(twice) AS s")));
    assertEquals("orders.customer", renamed.meaning("who"));
  }

  @Test
  void anAliasMayHaveBlanksAndACastIsNone() {
    assertEquals(
        Arrays.asList("SUM(orders.amount)", "MAX(CAST(orders.id AS DECIMAL(10, 2)))"),
        ORDERS.calls(Arrays.asList("SUM(amount) AS sum of all", "MAX(CAST(id AS DECIMAL(10, 2))) AS most", "CAST(id AS BIGINT)")));
  }

  @Test
  void aLongExpressionOfARenamedTableIsTheSame() {
    StringBuilder sum = new StringBuilder("SUM(CASE(");
    for (int i = 0; i < 100; i++) {
      sum.append("(id = ").append(i).append("), amount, ");
    }
    String written = sum.append("0)) AS s").toString();
    String of = ORDERS.calls(Collections.singletonList(written)).get(0);
    assertEquals(of, Columns.ofTable("purchases", Arrays.asList("id", "customer", "amount")).calls(Collections.singletonList(written)).get(0));
    assertNotEquals(of, ORDERS.calls(Collections.singletonList(written.replace("(id = 7)", "(id = 8)"))).get(0));
  }

  @Test
  void aColumnMayHaveBlanksInItsName() {
    Columns renamed = ORDERS.selected(Arrays.asList("customer AS who it was", "amount"));
    assertEquals("orders.customer", renamed.meaning("who it was"));
  }

  @Test
  void theSidesOfAJoinKeepTheirColumnsApart() {
    Columns payments = Columns.ofTable("payments", Arrays.asList("id", "order_id"));
    Columns both = Columns.ofSides(Arrays.asList(ORDERS, payments));
    assertEquals("(orders.id = payments.order_id) AND (payments.id > 3)", both.meaning("(id = order_id) AND (id0 > 3)"));
  }

  @Test
  void repeatsNoTextOfAQuery() {
    String meaning = ORDERS.meaning("(customer = _UTF-16LE'secret')");
    assertEquals(false, meaning.contains("secret"));
    assertEquals(meaning, ORDERS.meaning("(customer = _UTF-16LE'secret')"));
    assertEquals(false, meaning.equals(ORDERS.meaning("(customer = _UTF-16LE'other')")));
  }

  @Test
  void dropsNumbersOfThePlanFromNames() {
    assertEquals("GroupAggregate", SqlFacts.withoutNumber("GroupAggregate[4]", "[4]:GroupAggregate(groupBy=[a])"));
    assertEquals("totals: Writer", SqlFacts.withoutNumber("totals[8]: Writer", "totals[8]: Writer"));
    assertEquals("Source: orders", SqlFacts.withoutNumber("Source: orders[1]", "[1]:TableSourceScan(table=[[orders]])"));
    assertEquals("mine[4]", SqlFacts.withoutNumber("mine[4]", "mine[4]"));
  }
}
