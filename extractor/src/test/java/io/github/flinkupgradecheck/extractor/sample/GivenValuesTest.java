package io.github.flinkupgradecheck.extractor.sample;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.eclipsesource.json.Json;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.apache.flink.api.common.ExecutionConfig;
import org.apache.flink.api.common.typeinfo.TypeHint;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.api.java.tuple.Tuple2;
import org.apache.flink.types.Row;
import org.junit.jupiter.api.Test;

class GivenValuesTest {
  public enum Colour {
    RED
  }

  public static class Parent {
    public String name = "none";
  }

  public static class Child extends Parent {
    public int age;
  }

  public static class Everything {
    public long id;
    public Colour colour;
    public BigDecimal price;
    public LocalDate day;
    public List<Child> children;
    public Map<String, Integer> counts;
    public SortedMap<Integer, String> byNumber;
    public Set<Long> numbers;
    public int[] array;
    public byte[] bytes;
    public Parent parent;
    public String left = "as it was";
  }

  private final List<String> unknown = new ArrayList<>();

  @Test
  void objectsAreFilledByFieldName() {
    Everything made =
        (Everything)
            of(
                TypeInformation.of(Everything.class),
                "{'id':'9007199254740993','colour':'RED','price':1.50,'day':'2024-02-29','children':[{'name':'a','age':3},null],"
                    + "'counts':{'x':1},'byNumber':{'7':'seven'},'numbers':[1,2],'array':[4,5],'bytes':'00ff',"
                    + "'parent':{'@class':'" + Child.class.getName() + "','age':5},'other':1}");
    assertEquals(9007199254740993L, made.id);
    assertEquals(Colour.RED, made.colour);
    assertEquals(new BigDecimal("1.50"), made.price);
    assertEquals(LocalDate.of(2024, 2, 29), made.day);
    assertEquals("a", made.children.get(0).name);
    assertEquals(3, made.children.get(0).age);
    assertEquals(null, made.children.get(1));
    assertEquals(Integer.valueOf(1), made.counts.get("x"));
    assertEquals("seven", made.byNumber.get(7));
    assertEquals(true, made.numbers.contains(2L));
    assertArrayEquals(new int[] {4, 5}, made.array);
    assertArrayEquals(new byte[] {0, -1}, made.bytes);
    assertEquals(5, ((Child) made.parent).age);
    assertEquals("as it was", made.left);
    assertEquals(Arrays.asList("v.other: " + Everything.class.getName() + " has no such field"), unknown);
  }

  @Test
  void tuplesAndRowsAreListsOrObjects() {
    TypeInformation<Tuple2<String, Long>> tuple = TypeInformation.of(new TypeHint<Tuple2<String, Long>>() {});
    assertEquals(Tuple2.of("a", 1L), of(tuple, "['a', 1]"));
    assertEquals(Tuple2.of("a", 1L), of(tuple, "{'f1': 1, 'f0': 'a'}"));
    TypeInformation<Row> row = Types.ROW_NAMED(new String[] {"who", "when"}, Types.STRING, Types.LONG);
    assertEquals(Row.of("a", 1L).getField(1), ((Row) of(row, "{'who': 'a', 'when': 1}")).getField(1));
    assertEquals("a", of(Types.STRING, "'a'"));
  }

  @Test
  void whatIsNoneOfTheTypeIsSaidWithItsPlace() {
    TypeInformation<?> type = TypeInformation.of(Everything.class);
    said("v.id: 1.5 is no long", type, "{'id': 1.5}");
    said("v.id: null is no long", type, "{'id': null}");
    said("v.array[1]: 3000000000 is no int", type, "{'array': [1, 3000000000]}");
    said("v.children[0].age: \"x\" is no int", type, "{'children': [{'age': 'x'}]}");
    said("v.counts.a: true is no java.lang.Integer", type, "{'counts': {'a': true}}");
    said("v.price: 1e9999 is no java.math.BigDecimal", type, "{'price': 1e9999}");
    said("v.children: 7 is no list, and the type is java.util.List", type, "{'children': 7}");
    said("v.parent.@class: \"java.lang.Thread\" is no class of the job that is a " + Parent.class.getName(), type, "{'parent': {'@class': 'java.lang.Thread'}}");
    said("v: a list of 1, and the record has 2 fields", TypeInformation.of(new TypeHint<Tuple2<String, Long>>() {}), "['a']");
    said("v: the field f1 is missing", TypeInformation.of(new TypeHint<Tuple2<String, Long>>() {}), "{'f0': 'a'}");
  }

  private void said(String sentence, TypeInformation<?> type, String json) {
    assertEquals(sentence, assertThrows(GivenError.class, () -> of(type, json)).getMessage());
  }

  private Object of(TypeInformation<?> type, String json) {
    TypeSerializer<?> serializer = type.createSerializer(new ExecutionConfig());
    GivenValues values = new GivenValues(getClass().getClassLoader(), unknown::add);
    return new GivenComposite(values).of(serializer, Json.parse(json.replace('\'', '"')), "v");
  }
}
