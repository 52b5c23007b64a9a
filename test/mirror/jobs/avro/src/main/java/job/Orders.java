package job;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import job.records.Customer;
import job.records.Digest;
import job.records.Line;
import job.records.Order;
import job.records.Tier;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericRecord;

/** Orders as generated records and as generic ones. */
final class Orders {
  /** Of no class: it came from a registry. */
  static final String VISIT =
      "{\"type\":\"record\",\"name\":\"Visit\",\"namespace\":\"web\",\"fields\":[{\"name\":\"page\",\"type\":\"string\"},{\"name\":\"millis\",\"type\":\"long\"},"
          + "{\"name\":\"referrer\",\"type\":[\"null\",\"string\"],\"default\":null}]}";

  private Orders() {}

  static Order order(long number) {
    Order order = new Order();
    order.setId(number);
    order.setCustomer(customer(number));
    order.setPlaced(Instant.ofEpochMilli(number));
    order.setTotal(BigDecimal.valueOf(number, 2));
    order.setLines(Arrays.asList(new Line("article", 1), new Line("another", 2)));
    order.setLabels(Collections.singletonMap("channel", "web"));
    order.setDigest(new Digest(new byte[] {1, 2, 3, 4}));
    order.setPayment(number % 2 == 0 ? 1.5 : customer(number));
    return order;
  }

  static Customer customer(long number) {
    return new Customer("customer-" + number % 3, Tier.GOLD);
  }

  static Schema visits() {
    return new Schema.Parser().parse(VISIT);
  }

  static GenericRecord visit(long number) {
    GenericRecord visit = new GenericData.Record(visits());
    visit.put("page", "page-" + number % 5);
    visit.put("millis", number);
    return visit;
  }
}
