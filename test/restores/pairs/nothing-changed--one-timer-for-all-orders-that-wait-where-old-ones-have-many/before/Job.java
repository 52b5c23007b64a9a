package pair;

import common.Feed;
import common.Line;
import java.time.Duration;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Prices orders by courses. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Order> orders =
        Feed.of(env, "orders")
            .uid("orders")
            .map(Order::of)
            .returns(Order.class)
            .uid("parse-orders")
            .assignTimestampsAndWatermarks(WatermarkStrategy.<Order>forBoundedOutOfOrderness(Duration.ofMillis(600)).withTimestampAssigner((order, before) -> order.at))
            .uid("order-times")
            .filter(order -> !order.offer)
            .uid("orders-alone");
    DataStream<Course> courses =
        Feed.of(env, "courses")
            .uid("courses")
            .map(Course::of)
            .returns(Course.class)
            .uid("parse-courses")
            .assignTimestampsAndWatermarks(WatermarkStrategy.<Course>forBoundedOutOfOrderness(Duration.ofMillis(600)).withTimestampAssigner((course, before) -> course.at))
            .uid("course-times");

    orders
        .connect(courses)
        .keyBy(order -> order.currency, course -> course.currency)
        .process(new CourseJoin())
        .uid("price")
        .name("Price")
        .map(one -> Line.of("priced", one.currency, one.priced))
        .uid("lines")
        .print()
        .uid("out");
    env.execute("prices");
  }
}
