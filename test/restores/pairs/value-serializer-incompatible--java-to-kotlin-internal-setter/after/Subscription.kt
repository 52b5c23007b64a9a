package pair

/** What is known of a subscriber. */
class Subscription {
  var plan: String = ""
  var months: Long = 0
    internal set
  var isActive: Boolean = false
    internal set

  /** One month more. */
  fun paid() {
    months++
    isActive = true
  }
}
