package pair

/** What is known of a visitor. */
data class Profile(var name: String = "", var pages: Set<String> = emptySet(), var visits: Long = 0)
