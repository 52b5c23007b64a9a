/**
 * Programs that some steps of `npm run check` and all of `npm run e2e` use. None is a prerequisite of the project: they are brought from a
 * package registry the first time, in exactly this version and with exactly this checksum, into build/tools.
 */
export const pinned = {
  actionlint: {
    version: "1.7.12",
    from: "go",
    module: "github.com/rhysd/actionlint",
    program: "cmd/actionlint",
    sum: "h1:vQ4GeJN86C0QH+gTUQcs8McmK62OLT3kmakPMtEWYnY=",
  },
  act: {
    version: "0.2.89",
    from: "go",
    module: "github.com/nektos/act",
    sum: "h1:d9oFeJ6jUkaVExuG+XzAaMPDqoDrNHaGeiRb8IU+N5w=",
  },
  zizmor: {
    version: "1.32.0",
    from: "pip",
    // Wheels for Linux, macOS and Windows.
    sha256: [
      "84a6acb975accc13408786a2bd274b572537ca19c933ebbc13e78f3988562071",
      "0cdd38fca6eb34ceb567548548d706332e3535ea66894b9168c048e03207b68c",
      "dd818f99d833b86cd432d5412d620d936b5df074b33404fff8b67acff55d3259",
      "d34dcfa702875202b4163d90ebb9cc5222f3d1a7d4b72bf796d87b5a15b24194",
      "0a999c98015becd9f69919ce01febadfb1c2be9b8ec2ce9ef7eb13ff23ba8eba",
      "aa4b4e216321dd5cf202cd79fc83296468f0eed79d850cd65ac8187a6bbc5496",
      "9cd1dd7734042f40ca0faa2a31fb4e9033dede620d996af2f903744b8f04fca9",
    ],
  },
  // What GitHub runs our Actions with, whatever Node the project is worked on with.
  node24: {
    version: "24.21.0",
    from: "npm",
    integrity: {
      "linux-x64": "sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==",
      "linux-arm64": "sha512-FpJRPEz2OvvTLfjIOlNGFY9JLPMKgl5m+d4oGYBLg24kJ1mmvN1Zl/HPJgF4HDaJ51ISev1l1cRZ/DM+keXW5g==",
    },
  },
};
