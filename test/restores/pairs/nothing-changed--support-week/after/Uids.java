package pair;

/** What steps with state are called. */
interface Uids {
  String PREFIX = "";
  String CONVERSATIONS = PREFIX + "conversations";
  String WORKLOAD = PREFIX + "workload";
  String PATIENCE = PREFIX + "patience";
  String AUDIT = PREFIX + "audit";
}
