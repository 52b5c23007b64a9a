package pair;

import common.Feed;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.datastream.BroadcastStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.windowing.assigners.ProcessingTimeSessionWindows;
import org.apache.flink.streaming.api.windowing.assigners.TumblingEventTimeWindows;
import org.apache.flink.streaming.api.windowing.time.Time;
import org.apache.flink.streaming.api.windowing.triggers.CountTrigger;

/** Orders of a restaurant: what a day brings, how busy tables are, and which offers hold. */
public final class Job {
  static final MapStateDescriptor<String, Offer> OFFERS = new MapStateDescriptor<>("offers", Types.STRING, Types.POJO(Offer.class));

  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.getConfig().setAutoWatermarkInterval(50);
    SingleOutputStreamOperator<Meal> meals = Feed.of(env, "orders").uid("orders").map(Meal::of).uid("parse")
        .assignTimestampsAndWatermarks(WatermarkStrategy.<Meal>forMonotonousTimestamps().withTimestampAssigner((meal, recorded) -> meal.at)).uid("times");
    BroadcastStream<Offer> offers = Feed.of(env, "offers").uid("offers").map(Offer::of).uid("parse-offers").broadcast(OFFERS);

    meals.keyBy(meal -> meal.kitchen)
        .window(TumblingEventTimeWindows.of(Time.days(30), Time.hours(-8)))
        .allowedLateness(Time.days(1))
        .trigger(CountTrigger.of(1))
        .aggregate(new CountMeals(), new Tell<>("day"))
        .uid("days").print().uid("days-out");
    meals.keyBy(meal -> meal.table)
        .window(ProcessingTimeSessionWindows.withGap(Time.minutes(30)))
        .trigger(CountTrigger.of(1))
        .aggregate(new CountMeals(), new Tell<>("guests"))
        .uid("sessions").print().uid("sessions-out");
    meals.keyBy(meal -> meal.table).process(new Tables()).uid("tables").print().uid("tables-out");
    meals.keyBy(meal -> meal.kitchen).connect(offers).process(new Discounts()).uid("discounts").print().uid("discounts-out");
    env.execute("restaurant");
  }
}
