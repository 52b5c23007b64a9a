package pair;

import java.util.HashMap;
import java.util.Map;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.RichMapFunction;

/** Looks up the warehouse of a movement. */
final class Place extends RichMapFunction<Movement, Placed> {
  private transient Map<String, String> warehouses;

  @Override
  public void open(OpenContext context) {
    warehouses = new HashMap<>();
    for (int number = 0; number < 4; number++) {
      warehouses.put("article-" + number, "warehouse-" + number % 2);
    }
  }

  @Override
  public Placed map(Movement movement) {
    Placed placed = new Placed();
    placed.id = movement.id;
    placed.article = movement.article;
    placed.warehouse = warehouses.get(movement.article);
    placed.pieces = movement.pieces;
    return placed;
  }
}
