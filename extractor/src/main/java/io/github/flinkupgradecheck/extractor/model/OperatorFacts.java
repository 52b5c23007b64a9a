package io.github.flinkupgradecheck.extractor.model;

import com.eclipsesource.json.JsonObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One operator of the manifest; null where the manifest leaves a field out. Filled by the readers of the
 * graph, one after the other.
 */
public final class OperatorFacts {
  public final String id;
  public String uid;
  public String uidHash;
  public String name;
  public String operatorClass;
  public String function;
  public Integer parallelism;
  public Integer maxParallelism;
  public String chain;
  public List<InputFacts> inputs = new ArrayList<>();
  public SerializerFacts key;
  public Sampled keySampled = new Sampled();
  public List<KeyedInputFacts> keyedInputs = Collections.emptyList();
  /** What it makes of made-up records; null where nothing can be told. */
  public JsonObject rehearsal;
  /** The same with what stands before and behind it; null where nothing does, or nothing can be told. */
  public JsonObject rehearsalInPlace;
  /** The same with what stands farther back before it; null likewise. */
  public JsonObject rehearsalFromAfar;
  public boolean coordinator;
  /** Of what a source's enumerator saves; null where it has none of the job's own. */
  public Sampled enumerator;
  public SortedMap<String, String> facts = new TreeMap<>();
  /** Live functions of the user's own that a query calls here, by name; what the manifest tells of them is a fact. */
  public SortedMap<String, Object> functions = new TreeMap<>();
  /** Of an operator of a query that keeps rows as they come; what the manifest tells of them are facts. Null of others. */
  public KeptColumns kept;
  public String code;
  /** Null where it cannot be expected to do the same on another day, and of an operator without state. */
  public RehearsedCode rehearsed;
  public SourceLine line;
  /** Null: complete. */
  public String incompleteBecause;
  /** "id", "chain". */
  public List<String> unsettled = new ArrayList<>();
  /** The automatic id at every default parallelism above 1, where it is another one; null if it is not known. */
  public String otherId;
  public List<State> states = Collections.emptyList();

  public OperatorFacts(String id) {
    this.id = id;
  }
}
