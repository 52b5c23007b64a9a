package io.github.flinkupgradecheck.extractor.trial;

import com.eclipsesource.json.Json;
import com.eclipsesource.json.JsonObject;
import com.eclipsesource.json.JsonValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** One operator of the baseline, from its manifest. */
final class BaselineOperator {
  /** 32 hex digits. */
  final String id;
  /** Snapshot of the key's serializer, or null. */
  final byte[] key;
  /** The same after it has written the samples. */
  final byte[] sampledKey;
  final List<BaselineSample> keySamples;
  /** Of earlier releases with another serializer. */
  final List<BaselineSample> carriedKeys;
  /** {@code key.inputs} as they stand; null in manifests of earlier versions. */
  final JsonValue keyedInputs;
  /** As it stands; null where there is none. */
  final JsonValue rehearsal;
  /** Likewise. */
  final JsonValue rehearsalInPlace;
  /** Null where it has none, too. */
  final JsonValue rehearsalFromAfar;
  /** Id of the one operator that its records come from; null where there are more. */
  final String from;
  /** Fingerprint of its code. */
  final String code;
  /** Of what its enumerator saves, where it is a source. */
  final List<BaselineSample> enumerator;
  final List<BaselineState> states;

  private BaselineOperator(
      String id,
      byte[] key,
      byte[] sampledKey,
      List<BaselineSample> keySamples,
      List<BaselineSample> carriedKeys,
      JsonValue keyedInputs,
      JsonValue rehearsal,
      JsonValue rehearsalInPlace,
      JsonValue rehearsalFromAfar,
      String from,
      String code,
      List<BaselineSample> enumerator,
      List<BaselineState> states) {
    this.id = id;
    this.key = key;
    this.sampledKey = sampledKey;
    this.keySamples = keySamples;
    this.carriedKeys = carriedKeys;
    this.keyedInputs = keyedInputs;
    this.rehearsal = rehearsal;
    this.rehearsalInPlace = rehearsalInPlace;
    this.rehearsalFromAfar = rehearsalFromAfar;
    this.from = from;
    this.code = code;
    this.enumerator = enumerator;
    this.states = states;
  }

  /** The same with other states, and under the keys given, if there are any. */
  BaselineOperator with(List<BaselineState> others, List<BaselineSample> keys) {
    byte[] written = keys.isEmpty() ? key : keys.get(0).snapshot;
    byte[] sampled = keys.isEmpty() ? sampledKey : written;
    List<BaselineSample> under = keys.isEmpty() ? keySamples : keys;
    return new BaselineOperator(
        id,
        written,
        sampled,
        under,
        Collections.<BaselineSample>emptyList(),
        keyedInputs,
        rehearsal,
        rehearsalInPlace,
        rehearsalFromAfar,
        from,
        code,
        enumerator,
        others);
  }

  /** Whether a state backend of the user's choice holds anything of it. */
  boolean hasKeyedState() {
    boolean any = false;
    for (BaselineState state : states) {
      any |= state.scope() != Scope.OPERATOR && state.meta(false) != null;
    }
    return any && key != null;
  }

  /** Whether keys of its maps are written by Kryo, with their class: what is equal to one may be written in other bytes. */
  boolean hasMapKeysByKryo() {
    boolean any = false;
    for (BaselineState state : states) {
      any |= state.hasKeysByKryo();
    }
    return any;
  }

  static BaselineOperator read(JsonObject json) {
    List<BaselineState> states = new ArrayList<>();
    if (json.get("states") != null) {
      for (JsonValue state : json.get("states").asArray()) {
        // Without a kind it was only found in bytecode: there is nothing to offer and no scope to look it up in.
        if (state.asObject().get("kind") != null) {
          states.add(BaselineState.read(state.asObject()));
        }
      }
    }
    String id = json.get("id").asString();
    String code = json.getString("code", "");
    JsonValue saved = json.get("enumerator");
    List<BaselineSample> enumerator = BaselineSample.readAll(saved == null ? null : saved.asObject().get("samples"));
    JsonObject key = json.get("key") == null ? Json.object() : json.get("key").asObject();
    byte[] snapshot = key.isEmpty() ? null : BaselineState.snapshot(key.get("serializer"));
    byte[] sampled = key.isEmpty() ? null : BaselineState.sampled(key.get("serializer"));
    List<BaselineSample> samples = BaselineSample.readAll(key.get("samples"));
    return new BaselineOperator(
        id,
        snapshot,
        sampled == null ? snapshot : sampled,
        BaselineSample.of(samples, null),
        Earlier.in(samples),
        key.get("inputs"),
        json.get("rehearsal"),
        json.get("rehearsalInPlace"),
        json.get("rehearsalFromAfar"),
        from(json),
        code,
        enumerator,
        states);
  }

  private static String from(JsonObject json) {
    JsonValue inputs = json.get("inputs");
    boolean one = inputs != null && inputs.asArray().size() == 1;
    return one ? inputs.asArray().get(0).asObject().getString("from", null) : null;
  }
}
