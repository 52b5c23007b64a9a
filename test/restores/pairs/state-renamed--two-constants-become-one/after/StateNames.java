package pair;

/** Names of states. */
interface StateNames {
  String FIRST_SEEN = "first-seen";
  String MEAN = "mean";
}
