package io.github.flinkupgradecheck.extractor.rehearsal;

import com.eclipsesource.json.Json;
import com.eclipsesource.json.JsonArray;
import com.eclipsesource.json.JsonObject;
import io.github.flinkupgradecheck.extractor.graph.OutPaths;
import io.github.flinkupgradecheck.extractor.model.Base64Text;
import io.github.flinkupgradecheck.extractor.model.Hex;
import io.github.flinkupgradecheck.extractor.model.RehearsedCode;
import io.github.flinkupgradecheck.extractor.sample.InputRecords;
import io.github.flinkupgradecheck.extractor.sample.Sample;
import io.github.flinkupgradecheck.extractor.serializer.WrittenSnapshot;
import io.github.flinkupgradecheck.extractor.state.DryInitialiser;
import io.github.flinkupgradecheck.extractor.state.Play;
import java.util.ArrayList;
import java.util.List;

/** An operator with what stands before and behind it: made-up records of what the ways to it begin with, and what comes to the ends of the ways behind it. */
final class InPlace implements Cast {
  /** Some months in milliseconds: the fields of other made-up records are all of the first second of 1970, if they are taken for a time. */
  private static final long MOMENT = 11_900_000_000L;

  private final Place place;
  private final RehearsedCode code;
  private final DryInitialiser around;
  /** What {@link #lines} came to the operator as, until it is asked for; null where those of which nothing arrives were left out, which others may come after. */
  private List<Arrivals.Arrived> arrived;
  /** Which lines these are. */
  private List<Line> arrivedOf;

  InPlace(Place place, RehearsedCode code, DryInitialiser around) {
    this.place = place;
    this.code = code;
    this.around = around;
  }

  /** Those of which something arrives. */
  @Override
  public List<Line> lines() throws Exception {
    List<Line> begun = new ArrayList<>();
    for (int position = 0; position < InputRecords.most(Alone.RECORDS); position++) {
      for (Way way : place.ways) {
        List<Sample> samples = place.made.of(way.first).first(way.firstInput, Alone.RECORDS);
        if (position < samples.size()) {
          begun.add(new Line(way, samples.get(position)));
        }
      }
    }
    for (Way way : place.ways) {
      for (Sample worded :
          place.made.of(way.first).of(way.firstInput, code.words, numbers(way), place.classes, loader(), around.operatorMillis())) {
        begun.add(new Line(way, worded));
      }
    }
    return arriving(begun);
  }

  @Override
  public boolean hasSeveralWays() {
    return place.ways.size() > 1;
  }

  /** Likewise. */
  @Override
  public List<Line> later() throws Exception {
    List<Line> begun = new ArrayList<>();
    for (Way way : place.ways) {
      for (Sample sample :
          place.made.of(way.first).later(way.firstInput, code.words, numbers(way), place.classes, loader(), around.operatorMillis())) {
        begun.add(new Line(way, sample));
      }
    }
    return arriving(begun);
  }

  private ClassLoader loader() {
    return place.pipeline.userClassLoader;
  }

  private List<Long> numbers(Way way) {
    List<Long> numbers = new ArrayList<>(code.numbers);
    if (way.timed) {
      numbers.add(MOMENT);
    }
    return numbers;
  }

  private List<Line> arriving(List<Line> begun) throws Exception {
    arrived = Arrivals.of(begun, place.ways, around);
    List<Line> lines = new ArrayList<>();
    for (int i = 0; arrived != null && i < begun.size(); i++) {
      if (arrived.get(i).arrives()) {
        lines.add(begun.get(i));
      }
    }
    arrived = lines.size() == begun.size() ? arrived : null;
    arrivedOf = lines;
    return lines;
  }

  @Override
  @SuppressWarnings("unchecked")
  public List<Arrivals.Arrived> entering(List<? extends Cast.Line> lines) throws Exception {
    List<Arrivals.Arrived> first = arrived;
    arrived = null;
    return first != null && arrivedOf == lines ? first : Arrivals.of((List<Line>) lines, place.ways, around);
  }

  @Override
  public OutPaths behind() {
    return place.behind;
  }

  @Override
  @SuppressWarnings("unchecked")
  public JsonObject json(List<? extends Cast.Line> lines, List<? extends Play.Line> entering) throws Exception {
    JsonArray ways = new JsonArray();
    for (Way way : place.ways) {
      JsonObject json = Json.object().add("input", way.input);
      if (way.from != null) {
        json.add("from", Hex.of(way.from));
      }
      byte[] snapshot = WrittenSnapshot.of(way.serializer().snapshotConfiguration()).bytes;
      ways.add(json.add("serializer", Base64Text.of(snapshot)));
    }
    String arrived = Arrivals.digest((List<Arrivals.Arrived>) entering);
    return Json.object().add("code", place.code).add("ways", ways).add("records", records(lines)).add("arrived", arrived);
  }

  @Override
  public JsonArray records(List<? extends Cast.Line> lines) {
    JsonArray records = new JsonArray();
    for (Cast.Line line : lines) {
      int way = place.ways.indexOf(((Line) line).way);
      Sample sample = line.sample();
      records.add(Json.object().add("way", way).add("bytes", Base64Text.of(sample.bytes)).add("tree", sample.tree));
    }
    return records;
  }

  private final class Line implements Cast.Line, Arrivals.Begun {
    private final Way way;
    private final Sample sample;

    Line(Way way, Sample sample) {
      this.way = way;
      this.sample = sample;
    }

    @Override
    public Way way() {
      return way;
    }

    @Override
    public Sample sample() {
      return sample;
    }

    @Override
    public boolean keyed() {
      return way.keyed();
    }

    @Override
    public Object value() throws Exception {
      return place.made.of(way.first).read(way.firstInput, sample);
    }
  }
}
