package io.github.flinkupgradecheck.extractor.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.flinkupgradecheck.extractor.agent.ResolvedFunctions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.co.CoMapFunction;
import org.apache.flink.streaming.api.graph.StreamGraph;
import org.apache.flink.streaming.api.graph.StreamNode;
import org.junit.jupiter.api.Test;

class KeptRowsTest {
  private static final String SUM = "GroupAggregate(groupBy=[who], select=[who, SUM(price) AS total])";

  @Test
  void aColumnIsToldByWhatIsMadeOfIt() {
    String[] asIs = uses("Calc(select=[customer AS who, price])", SUM);
    String[] divided = uses("Calc(select=[customer AS who, (price / 100) AS price])", SUM);
    assertEquals(asIs[1], divided[1], "the column that is grouped by");
    assertNotEquals(asIs[3], divided[3]);
  }

  @Test
  void anAliasIsNoOtherUse() {
    assertEquals(
        Arrays.asList(uses("Calc(select=[customer AS who, price])", SUM)),
        Arrays.asList(uses("Calc(select=[customer AS name, price AS cents])", "GroupAggregate(groupBy=[name], select=[name, SUM(cents) AS total])")));
  }

  @Test
  void whatOnlyTheJoinAsksForIsUsedByIt() {
    String[] uses = uses("Calc(select=[customer AS who, price])", SUM);
    assertNotEquals("", uses[0], "compared by the join");
    assertEquals("", uses[4], "taken along for nothing");
  }

  @Test
  void aFilterBehindTheJoinIsAUse() {
    String[] all = uses("Calc(select=[customer AS who, price])", SUM);
    String[] some = uses("Calc(select=[customer AS who, price], where=[(price > 5)])", SUM);
    assertNotEquals(all[3], some[3]);
    assertEquals(all[0], some[0]);
  }

  @Test
  void rowsAreKeptAsTheyComeWhereAllOfThemMayBeAskedForAgain() {
    for (String plan :
        new String[] {
          "IntervalJoin(joinType=[InnerJoin])", "Rank(orderBy=[a ASC])", "Match(orderBy=[a ASC])", "Deduplicate(keep=[LastRow], key=[a], order=[PROCTIME])",
        }) {
      assertTrue(KeptRows.are(PlanText.of(plan)), plan);
    }
    for (String plan :
        new String[] {
          "LookupJoin(table=[a])", "DeltaJoin(leftTable=[a])", "GroupAggregate(groupBy=[a])", "Deduplicate(keep=[FirstRow], key=[a], order=[PROCTIME])",
        }) {
      assertFalse(KeptRows.are(PlanText.of(plan)), plan);
    }
  }

  @Test
  void aPatternAsksForColumnsByTheirPosition() {
    String pattern =
        "Match(partitionBy=[customer], orderBy=[number ASC], measures=[FINAL(LAST(A.price, 0)) AS opening], pattern=[(_UTF-16LE'A', _UTF-16LE'B')], define=[{A==(PREV(A.$4, 0), 5)}])";
    String[] uses = uses(pattern);
    assertTrue(uses[3].contains("LAST(A.<k3>, 0)"), uses[3]);
    assertTrue(uses[4].contains("PREV(A.<k4>, 0)"), uses[4]);
  }

  /** Orders of a number and a customer, joined with prices of a number, a price and a note. */
  private static String[] uses(String... behind) {
    StreamExecutionEnvironment environment = StreamExecutionEnvironment.getExecutionEnvironment();
    SingleOutputStreamOperator<Integer> orders = environment.fromElements(1).map(one -> one).returns(Integer.class).name("orders");
    SingleOutputStreamOperator<Integer> prices = environment.fromElements(2).map(one -> one).returns(Integer.class).name("prices");
    SingleOutputStreamOperator<Integer> last =
        orders.connect(prices).map(new Either()).name("Join(joinType=[InnerJoin], where=[(number = item)], select=[number, customer, item, price, note])");
    for (String step : behind) {
      last = last.map(one -> one).returns(Integer.class).name(step);
    }
    StreamGraph graph = environment.getStreamGraph();
    List<StreamNode> order = new ArrayList<>(graph.getStreamNodes());
    order.sort(Comparator.comparingInt(StreamNode::getId));
    Map<Integer, Columns> emitted = new HashMap<>();
    Map<Integer, PlanText> plans = new HashMap<>();
    StreamNode join = null;
    for (StreamNode node : order) {
      plans.put(node.getId(), PlanText.of(node.getOperatorName()));
      if (node.getOperatorName().equals("orders")) {
        emitted.put(node.getId(), Columns.ofTable("orders", Arrays.asList("number", "customer")));
      } else if (node.getOperatorName().equals("prices")) {
        emitted.put(node.getId(), Columns.ofTable("prices", Arrays.asList("item", "price", "note")));
      } else if (node.getOperatorName().startsWith("Join")) {
        join = node;
      }
    }
    List<String> uses = new ArrayList<>();
    KeptRows.of(graph, order, join, emitted, plans).columns(new ResolvedFunctions()).used.forEach(each -> uses.add(String.join("; ", each)));
    return uses.toArray(new String[0]);
  }

  private static final class Either implements CoMapFunction<Integer, Integer, Integer> {
    @Override
    public Integer map1(Integer one) {
      return one;
    }

    @Override
    public Integer map2(Integer one) {
      return one;
    }
  }
}
