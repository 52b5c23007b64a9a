import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 3785:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("readline");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 5574:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 3106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ }),

/***/ 8909:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const { Argument } = __nccwpck_require__(9154);
const { Command } = __nccwpck_require__(4348);
const { CommanderError, InvalidArgumentError } = __nccwpck_require__(1135);
const { Help } = __nccwpck_require__(9754);
const { Option } = __nccwpck_require__(5240);

exports.DM = new Command();

exports.gu = (name) => new Command(name);
exports.Ww = (flags, description) => new Option(flags, description);
exports.er = (name, description) => new Argument(name, description);

/**
 * Expose classes
 */

exports.uB = Command;
exports.c$ = Option;
exports.ef = Argument;
exports._V = Help;

exports.b7 = CommanderError;
exports.Di = InvalidArgumentError;
exports.a2 = InvalidArgumentError; // Deprecated


/***/ }),

/***/ 9154:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const { InvalidArgumentError } = __nccwpck_require__(1135);

class Argument {
  /**
   * Initialize a new command argument with the given name and description.
   * The default is that the argument is required, and you can explicitly
   * indicate this with <> around the name. Put [] around the name for an optional argument.
   *
   * @param {string} name
   * @param {string} [description]
   */

  constructor(name, description) {
    this.description = description || '';
    this.variadic = false;
    this.parseArg = undefined;
    this.defaultValue = undefined;
    this.defaultValueDescription = undefined;
    this.argChoices = undefined;

    switch (name[0]) {
      case '<': // e.g. <required>
        this.required = true;
        this._name = name.slice(1, -1);
        break;
      case '[': // e.g. [optional]
        this.required = false;
        this._name = name.slice(1, -1);
        break;
      default:
        this.required = true;
        this._name = name;
        break;
    }

    if (this._name.endsWith('...')) {
      this.variadic = true;
      this._name = this._name.slice(0, -3);
    }
  }

  /**
   * Return argument name.
   *
   * @return {string}
   */

  name() {
    return this._name;
  }

  /**
   * @package
   */

  _collectValue(value, previous) {
    if (previous === this.defaultValue || !Array.isArray(previous)) {
      return [value];
    }

    previous.push(value);
    return previous;
  }

  /**
   * Set the default value, and optionally supply the description to be displayed in the help.
   *
   * @param {*} value
   * @param {string} [description]
   * @return {Argument}
   */

  default(value, description) {
    this.defaultValue = value;
    this.defaultValueDescription = description;
    return this;
  }

  /**
   * Set the custom handler for processing CLI command arguments into argument values.
   *
   * @param {Function} [fn]
   * @return {Argument}
   */

  argParser(fn) {
    this.parseArg = fn;
    return this;
  }

  /**
   * Only allow argument value to be one of choices.
   *
   * @param {string[]} values
   * @return {Argument}
   */

  choices(values) {
    this.argChoices = values.slice();
    this.parseArg = (arg, previous) => {
      if (!this.argChoices.includes(arg)) {
        throw new InvalidArgumentError(
          `Allowed choices are ${this.argChoices.join(', ')}.`,
        );
      }
      if (this.variadic) {
        return this._collectValue(arg, previous);
      }
      return arg;
    };
    return this;
  }

  /**
   * Make argument required.
   *
   * @returns {Argument}
   */
  argRequired() {
    this.required = true;
    return this;
  }

  /**
   * Make argument optional.
   *
   * @returns {Argument}
   */
  argOptional() {
    this.required = false;
    return this;
  }
}

/**
 * Takes an argument and returns its human readable equivalent for help usage.
 *
 * @param {Argument} arg
 * @return {string}
 * @private
 */

function humanReadableArgName(arg) {
  const nameOutput = arg.name() + (arg.variadic === true ? '...' : '');

  return arg.required ? '<' + nameOutput + '>' : '[' + nameOutput + ']';
}

exports.Argument = Argument;
exports.humanReadableArgName = humanReadableArgName;


/***/ }),

/***/ 4348:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const EventEmitter = (__nccwpck_require__(8474).EventEmitter);
const childProcess = __nccwpck_require__(1421);
const path = __nccwpck_require__(6760);
const fs = __nccwpck_require__(3024);
const process = __nccwpck_require__(1708);

const { Argument, humanReadableArgName } = __nccwpck_require__(9154);
const { CommanderError } = __nccwpck_require__(1135);
const { Help, stripColor } = __nccwpck_require__(9754);
const { Option, DualOptions } = __nccwpck_require__(5240);
const { suggestSimilar } = __nccwpck_require__(5030);

class Command extends EventEmitter {
  /**
   * Initialize a new `Command`.
   *
   * @param {string} [name]
   */

  constructor(name) {
    super();
    /** @type {Command[]} */
    this.commands = [];
    /** @type {Option[]} */
    this.options = [];
    this.parent = null;
    this._allowUnknownOption = false;
    this._allowExcessArguments = false;
    /** @type {Argument[]} */
    this.registeredArguments = [];
    this._args = this.registeredArguments; // deprecated old name
    /** @type {string[]} */
    this.args = []; // cli args with options removed
    this.rawArgs = [];
    this.processedArgs = []; // like .args but after custom processing and collecting variadic
    this._scriptPath = null;
    this._name = name || '';
    this._optionValues = {};
    this._optionValueSources = {}; // default, env, cli etc
    this._storeOptionsAsProperties = false;
    this._actionHandler = null;
    this._executableHandler = false;
    this._executableFile = null; // custom name for executable
    this._executableDir = null; // custom search directory for subcommands
    this._defaultCommandName = null;
    this._exitCallback = null;
    this._aliases = [];
    this._combineFlagAndOptionalValue = true;
    this._description = '';
    this._summary = '';
    this._argsDescription = undefined; // legacy
    this._enablePositionalOptions = false;
    this._passThroughOptions = false;
    this._lifeCycleHooks = {}; // a hash of arrays
    /** @type {(boolean | string)} */
    this._showHelpAfterError = false;
    this._showSuggestionAfterError = true;
    this._savedState = null; // used in save/restoreStateBeforeParse

    // see configureOutput() for docs
    this._outputConfiguration = {
      writeOut: (str) => process.stdout.write(str),
      writeErr: (str) => process.stderr.write(str),
      outputError: (str, write) => write(str),
      getOutHelpWidth: () =>
        process.stdout.isTTY ? process.stdout.columns : undefined,
      getErrHelpWidth: () =>
        process.stderr.isTTY ? process.stderr.columns : undefined,
      getOutHasColors: () =>
        useColor() ?? (process.stdout.isTTY && process.stdout.hasColors?.()),
      getErrHasColors: () =>
        useColor() ?? (process.stderr.isTTY && process.stderr.hasColors?.()),
      stripColor: (str) => stripColor(str),
    };

    this._hidden = false;
    /** @type {(Option | null | undefined)} */
    this._helpOption = undefined; // Lazy created on demand. May be null if help option is disabled.
    this._addImplicitHelpCommand = undefined; // undecided whether true or false yet, not inherited
    /** @type {Command} */
    this._helpCommand = undefined; // lazy initialised, inherited
    this._helpConfiguration = {};
    /** @type {string | undefined} */
    this._helpGroupHeading = undefined; // soft initialised when added to parent
    /** @type {string | undefined} */
    this._defaultCommandGroup = undefined;
    /** @type {string | undefined} */
    this._defaultOptionGroup = undefined;
  }

  /**
   * Copy settings that are useful to have in common across root command and subcommands.
   *
   * (Used internally when adding a command using `.command()` so subcommands inherit parent settings.)
   *
   * @param {Command} sourceCommand
   * @return {Command} `this` command for chaining
   */
  copyInheritedSettings(sourceCommand) {
    this._outputConfiguration = sourceCommand._outputConfiguration;
    this._helpOption = sourceCommand._helpOption;
    this._helpCommand = sourceCommand._helpCommand;
    this._helpConfiguration = sourceCommand._helpConfiguration;
    this._exitCallback = sourceCommand._exitCallback;
    this._storeOptionsAsProperties = sourceCommand._storeOptionsAsProperties;
    this._combineFlagAndOptionalValue =
      sourceCommand._combineFlagAndOptionalValue;
    this._allowExcessArguments = sourceCommand._allowExcessArguments;
    this._enablePositionalOptions = sourceCommand._enablePositionalOptions;
    this._showHelpAfterError = sourceCommand._showHelpAfterError;
    this._showSuggestionAfterError = sourceCommand._showSuggestionAfterError;

    return this;
  }

  /**
   * @returns {Command[]}
   * @private
   */

  _getCommandAndAncestors() {
    const result = [];
    // eslint-disable-next-line @typescript-eslint/no-this-alias
    for (let command = this; command; command = command.parent) {
      result.push(command);
    }
    return result;
  }

  /**
   * Define a command.
   *
   * There are two styles of command: pay attention to where to put the description.
   *
   * @example
   * // Command implemented using action handler (description is supplied separately to `.command`)
   * program
   *   .command('clone <source> [destination]')
   *   .description('clone a repository into a newly created directory')
   *   .action((source, destination) => {
   *     console.log('clone command called');
   *   });
   *
   * // Command implemented using separate executable file (description is second parameter to `.command`)
   * program
   *   .command('start <service>', 'start named service')
   *   .command('stop [service]', 'stop named service, or all if no name supplied');
   *
   * @param {string} nameAndArgs - command name and arguments, args are `<required>` or `[optional]` and last may also be `variadic...`
   * @param {(object | string)} [actionOptsOrExecDesc] - configuration options (for action), or description (for executable)
   * @param {object} [execOpts] - configuration options (for executable)
   * @return {Command} returns new command for action handler, or `this` for executable command
   */

  command(nameAndArgs, actionOptsOrExecDesc, execOpts) {
    let desc = actionOptsOrExecDesc;
    let opts = execOpts;
    if (typeof desc === 'object' && desc !== null) {
      opts = desc;
      desc = null;
    }
    opts = opts || {};
    const [, name, args] = nameAndArgs.match(/([^ ]+) *(.*)/);

    const cmd = this.createCommand(name);
    if (desc) {
      cmd.description(desc);
      cmd._executableHandler = true;
    }
    if (opts.isDefault) this._defaultCommandName = cmd._name;
    cmd._hidden = !!(opts.noHelp || opts.hidden); // noHelp is deprecated old name for hidden
    cmd._executableFile = opts.executableFile || null; // Custom name for executable file, set missing to null to match constructor
    if (args) cmd.arguments(args);
    this._registerCommand(cmd);
    cmd.parent = this;
    cmd.copyInheritedSettings(this);

    if (desc) return this;
    return cmd;
  }

  /**
   * Factory routine to create a new unattached command.
   *
   * See .command() for creating an attached subcommand, which uses this routine to
   * create the command. You can override createCommand to customise subcommands.
   *
   * @param {string} [name]
   * @return {Command} new command
   */

  createCommand(name) {
    return new Command(name);
  }

  /**
   * You can customise the help with a subclass of Help by overriding createHelp,
   * or by overriding Help properties using configureHelp().
   *
   * @return {Help}
   */

  createHelp() {
    return Object.assign(new Help(), this.configureHelp());
  }

  /**
   * You can customise the help by overriding Help properties using configureHelp(),
   * or with a subclass of Help by overriding createHelp().
   *
   * @param {object} [configuration] - configuration options
   * @return {(Command | object)} `this` command for chaining, or stored configuration
   */

  configureHelp(configuration) {
    if (configuration === undefined) return this._helpConfiguration;

    this._helpConfiguration = configuration;
    return this;
  }

  /**
   * The default output goes to stdout and stderr. You can customise this for special
   * applications. You can also customise the display of errors by overriding outputError.
   *
   * The configuration properties are all functions:
   *
   *     // change how output being written, defaults to stdout and stderr
   *     writeOut(str)
   *     writeErr(str)
   *     // change how output being written for errors, defaults to writeErr
   *     outputError(str, write) // used for displaying errors and not used for displaying help
   *     // specify width for wrapping help
   *     getOutHelpWidth()
   *     getErrHelpWidth()
   *     // color support, currently only used with Help
   *     getOutHasColors()
   *     getErrHasColors()
   *     stripColor() // used to remove ANSI escape codes if output does not have colors
   *
   * @param {object} [configuration] - configuration options
   * @return {(Command | object)} `this` command for chaining, or stored configuration
   */

  configureOutput(configuration) {
    if (configuration === undefined) return this._outputConfiguration;

    this._outputConfiguration = {
      ...this._outputConfiguration,
      ...configuration,
    };
    return this;
  }

  /**
   * Display the help or a custom message after an error occurs.
   *
   * @param {(boolean|string)} [displayHelp]
   * @return {Command} `this` command for chaining
   */
  showHelpAfterError(displayHelp = true) {
    if (typeof displayHelp !== 'string') displayHelp = !!displayHelp;
    this._showHelpAfterError = displayHelp;
    return this;
  }

  /**
   * Display suggestion of similar commands for unknown commands, or options for unknown options.
   *
   * @param {boolean} [displaySuggestion]
   * @return {Command} `this` command for chaining
   */
  showSuggestionAfterError(displaySuggestion = true) {
    this._showSuggestionAfterError = !!displaySuggestion;
    return this;
  }

  /**
   * Add a prepared subcommand.
   *
   * See .command() for creating an attached subcommand which inherits settings from its parent.
   *
   * @param {Command} cmd - new subcommand
   * @param {object} [opts] - configuration options
   * @return {Command} `this` command for chaining
   */

  addCommand(cmd, opts) {
    if (!cmd._name) {
      throw new Error(`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);
    }

    opts = opts || {};
    if (opts.isDefault) this._defaultCommandName = cmd._name;
    if (opts.noHelp || opts.hidden) cmd._hidden = true; // modifying passed command due to existing implementation

    this._registerCommand(cmd);
    cmd.parent = this;
    cmd._checkForBrokenPassThrough();

    return this;
  }

  /**
   * Factory routine to create a new unattached argument.
   *
   * See .argument() for creating an attached argument, which uses this routine to
   * create the argument. You can override createArgument to return a custom argument.
   *
   * @param {string} name
   * @param {string} [description]
   * @return {Argument} new argument
   */

  createArgument(name, description) {
    return new Argument(name, description);
  }

  /**
   * Define argument syntax for command.
   *
   * The default is that the argument is required, and you can explicitly
   * indicate this with <> around the name. Put [] around the name for an optional argument.
   *
   * @example
   * program.argument('<input-file>');
   * program.argument('[output-file]');
   *
   * @param {string} name
   * @param {string} [description]
   * @param {(Function|*)} [parseArg] - custom argument processing function or default value
   * @param {*} [defaultValue]
   * @return {Command} `this` command for chaining
   */
  argument(name, description, parseArg, defaultValue) {
    const argument = this.createArgument(name, description);
    if (typeof parseArg === 'function') {
      argument.default(defaultValue).argParser(parseArg);
    } else {
      argument.default(parseArg);
    }
    this.addArgument(argument);
    return this;
  }

  /**
   * Define argument syntax for command, adding multiple at once (without descriptions).
   *
   * See also .argument().
   *
   * @example
   * program.arguments('<cmd> [env]');
   *
   * @param {string} names
   * @return {Command} `this` command for chaining
   */

  arguments(names) {
    names
      .trim()
      .split(/ +/)
      .forEach((detail) => {
        this.argument(detail);
      });
    return this;
  }

  /**
   * Define argument syntax for command, adding a prepared argument.
   *
   * @param {Argument} argument
   * @return {Command} `this` command for chaining
   */
  addArgument(argument) {
    const previousArgument = this.registeredArguments.slice(-1)[0];
    if (previousArgument?.variadic) {
      throw new Error(
        `only the last argument can be variadic '${previousArgument.name()}'`,
      );
    }
    if (
      argument.required &&
      argument.defaultValue !== undefined &&
      argument.parseArg === undefined
    ) {
      throw new Error(
        `a default value for a required argument is never used: '${argument.name()}'`,
      );
    }
    this.registeredArguments.push(argument);
    return this;
  }

  /**
   * Customise or override default help command. By default a help command is automatically added if your command has subcommands.
   *
   * @example
   *    program.helpCommand('help [cmd]');
   *    program.helpCommand('help [cmd]', 'show help');
   *    program.helpCommand(false); // suppress default help command
   *    program.helpCommand(true); // add help command even if no subcommands
   *
   * @param {string|boolean} enableOrNameAndArgs - enable with custom name and/or arguments, or boolean to override whether added
   * @param {string} [description] - custom description
   * @return {Command} `this` command for chaining
   */

  helpCommand(enableOrNameAndArgs, description) {
    if (typeof enableOrNameAndArgs === 'boolean') {
      this._addImplicitHelpCommand = enableOrNameAndArgs;
      if (enableOrNameAndArgs && this._defaultCommandGroup) {
        // make the command to store the group
        this._initCommandGroup(this._getHelpCommand());
      }
      return this;
    }

    const nameAndArgs = enableOrNameAndArgs ?? 'help [command]';
    const [, helpName, helpArgs] = nameAndArgs.match(/([^ ]+) *(.*)/);
    const helpDescription = description ?? 'display help for command';

    const helpCommand = this.createCommand(helpName);
    helpCommand.helpOption(false);
    if (helpArgs) helpCommand.arguments(helpArgs);
    if (helpDescription) helpCommand.description(helpDescription);

    this._addImplicitHelpCommand = true;
    this._helpCommand = helpCommand;
    // init group unless lazy create
    if (enableOrNameAndArgs || description) this._initCommandGroup(helpCommand);

    return this;
  }

  /**
   * Add prepared custom help command.
   *
   * @param {(Command|string|boolean)} helpCommand - custom help command, or deprecated enableOrNameAndArgs as for `.helpCommand()`
   * @param {string} [deprecatedDescription] - deprecated custom description used with custom name only
   * @return {Command} `this` command for chaining
   */
  addHelpCommand(helpCommand, deprecatedDescription) {
    // If not passed an object, call through to helpCommand for backwards compatibility,
    // as addHelpCommand was originally used like helpCommand is now.
    if (typeof helpCommand !== 'object') {
      this.helpCommand(helpCommand, deprecatedDescription);
      return this;
    }

    this._addImplicitHelpCommand = true;
    this._helpCommand = helpCommand;
    this._initCommandGroup(helpCommand);
    return this;
  }

  /**
   * Lazy create help command.
   *
   * @return {(Command|null)}
   * @package
   */
  _getHelpCommand() {
    const hasImplicitHelpCommand =
      this._addImplicitHelpCommand ??
      (this.commands.length &&
        !this._actionHandler &&
        !this._findCommand('help'));

    if (hasImplicitHelpCommand) {
      if (this._helpCommand === undefined) {
        this.helpCommand(undefined, undefined); // use default name and description
      }
      return this._helpCommand;
    }
    return null;
  }

  /**
   * Add hook for life cycle event.
   *
   * @param {string} event
   * @param {Function} listener
   * @return {Command} `this` command for chaining
   */

  hook(event, listener) {
    const allowedValues = ['preSubcommand', 'preAction', 'postAction'];
    if (!allowedValues.includes(event)) {
      throw new Error(`Unexpected value for event passed to hook : '${event}'.
Expecting one of '${allowedValues.join("', '")}'`);
    }
    if (this._lifeCycleHooks[event]) {
      this._lifeCycleHooks[event].push(listener);
    } else {
      this._lifeCycleHooks[event] = [listener];
    }
    return this;
  }

  /**
   * Register callback to use as replacement for calling process.exit.
   *
   * @param {Function} [fn] optional callback which will be passed a CommanderError, defaults to throwing
   * @return {Command} `this` command for chaining
   */

  exitOverride(fn) {
    if (fn) {
      this._exitCallback = fn;
    } else {
      this._exitCallback = (err) => {
        if (err.code !== 'commander.executeSubCommandAsync') {
          throw err;
        } else {
          // Async callback from spawn events, not useful to throw.
        }
      };
    }
    return this;
  }

  /**
   * Call process.exit, and _exitCallback if defined.
   *
   * @param {number} exitCode exit code for using with process.exit
   * @param {string} code an id string representing the error
   * @param {string} message human-readable description of the error
   * @return never
   * @private
   */

  _exit(exitCode, code, message) {
    if (this._exitCallback) {
      this._exitCallback(new CommanderError(exitCode, code, message));
      // Expecting this line is not reached.
    }
    process.exit(exitCode);
  }

  /**
   * Register callback `fn` for the command.
   *
   * @example
   * program
   *   .command('serve')
   *   .description('start service')
   *   .action(function() {
   *      // do work here
   *   });
   *
   * @param {Function} fn
   * @return {Command} `this` command for chaining
   */

  action(fn) {
    const listener = (args) => {
      // The .action callback takes an extra parameter which is the command or options.
      const expectedArgsCount = this.registeredArguments.length;
      const actionArgs = args.slice(0, expectedArgsCount);
      if (this._storeOptionsAsProperties) {
        actionArgs[expectedArgsCount] = this; // backwards compatible "options"
      } else {
        actionArgs[expectedArgsCount] = this.opts();
      }
      actionArgs.push(this);

      return fn.apply(this, actionArgs);
    };
    this._actionHandler = listener;
    return this;
  }

  /**
   * Factory routine to create a new unattached option.
   *
   * See .option() for creating an attached option, which uses this routine to
   * create the option. You can override createOption to return a custom option.
   *
   * @param {string} flags
   * @param {string} [description]
   * @return {Option} new option
   */

  createOption(flags, description) {
    return new Option(flags, description);
  }

  /**
   * Wrap parseArgs to catch 'commander.invalidArgument'.
   *
   * @param {(Option | Argument)} target
   * @param {string} value
   * @param {*} previous
   * @param {string} invalidArgumentMessage
   * @private
   */

  _callParseArg(target, value, previous, invalidArgumentMessage) {
    try {
      return target.parseArg(value, previous);
    } catch (err) {
      if (err.code === 'commander.invalidArgument') {
        const message = `${invalidArgumentMessage} ${err.message}`;
        this.error(message, { exitCode: err.exitCode, code: err.code });
      }
      throw err;
    }
  }

  /**
   * Check for option flag conflicts.
   * Register option if no conflicts found, or throw on conflict.
   *
   * @param {Option} option
   * @private
   */

  _registerOption(option) {
    const matchingOption =
      (option.short && this._findOption(option.short)) ||
      (option.long && this._findOption(option.long));
    if (matchingOption) {
      const matchingFlag =
        option.long && this._findOption(option.long)
          ? option.long
          : option.short;
      throw new Error(`Cannot add option '${option.flags}'${this._name && ` to command '${this._name}'`} due to conflicting flag '${matchingFlag}'
-  already used by option '${matchingOption.flags}'`);
    }

    this._initOptionGroup(option);
    this.options.push(option);
  }

  /**
   * Check for command name and alias conflicts with existing commands.
   * Register command if no conflicts found, or throw on conflict.
   *
   * @param {Command} command
   * @private
   */

  _registerCommand(command) {
    const knownBy = (cmd) => {
      return [cmd.name()].concat(cmd.aliases());
    };

    const alreadyUsed = knownBy(command).find((name) =>
      this._findCommand(name),
    );
    if (alreadyUsed) {
      const existingCmd = knownBy(this._findCommand(alreadyUsed)).join('|');
      const newCmd = knownBy(command).join('|');
      throw new Error(
        `cannot add command '${newCmd}' as already have command '${existingCmd}'`,
      );
    }

    this._initCommandGroup(command);
    this.commands.push(command);
  }

  /**
   * Add an option.
   *
   * @param {Option} option
   * @return {Command} `this` command for chaining
   */
  addOption(option) {
    this._registerOption(option);

    const oname = option.name();
    const name = option.attributeName();

    // store default value
    if (option.negate) {
      // --no-foo is special and defaults foo to true, unless a --foo option is already defined
      const positiveLongFlag = option.long.replace(/^--no-/, '--');
      if (!this._findOption(positiveLongFlag)) {
        this.setOptionValueWithSource(
          name,
          option.defaultValue === undefined ? true : option.defaultValue,
          'default',
        );
      }
    } else if (option.defaultValue !== undefined) {
      this.setOptionValueWithSource(name, option.defaultValue, 'default');
    }

    // handler for cli and env supplied values
    const handleOptionValue = (val, invalidValueMessage, valueSource) => {
      // val is null for optional option used without an optional-argument.
      // val is undefined for boolean and negated option.
      if (val == null && option.presetArg !== undefined) {
        val = option.presetArg;
      }

      // custom processing
      const oldValue = this.getOptionValue(name);
      if (val !== null && option.parseArg) {
        val = this._callParseArg(option, val, oldValue, invalidValueMessage);
      } else if (val !== null && option.variadic) {
        val = option._collectValue(val, oldValue);
      }

      // Fill-in appropriate missing values. Long winded but easy to follow.
      if (val == null) {
        if (option.negate) {
          val = false;
        } else if (option.isBoolean() || option.optional) {
          val = true;
        } else {
          val = ''; // not normal, parseArg might have failed or be a mock function for testing
        }
      }
      this.setOptionValueWithSource(name, val, valueSource);
    };

    this.on('option:' + oname, (val) => {
      const invalidValueMessage = `error: option '${option.flags}' argument '${val}' is invalid.`;
      handleOptionValue(val, invalidValueMessage, 'cli');
    });

    if (option.envVar) {
      this.on('optionEnv:' + oname, (val) => {
        const invalidValueMessage = `error: option '${option.flags}' value '${val}' from env '${option.envVar}' is invalid.`;
        handleOptionValue(val, invalidValueMessage, 'env');
      });
    }

    return this;
  }

  /**
   * Internal implementation shared by .option() and .requiredOption()
   *
   * @return {Command} `this` command for chaining
   * @private
   */
  _optionEx(config, flags, description, fn, defaultValue) {
    if (typeof flags === 'object' && flags instanceof Option) {
      throw new Error(
        'To add an Option object use addOption() instead of option() or requiredOption()',
      );
    }
    const option = this.createOption(flags, description);
    option.makeOptionMandatory(!!config.mandatory);
    if (typeof fn === 'function') {
      option.default(defaultValue).argParser(fn);
    } else if (fn instanceof RegExp) {
      // deprecated
      const regex = fn;
      fn = (val, def) => {
        const m = regex.exec(val);
        return m ? m[0] : def;
      };
      option.default(defaultValue).argParser(fn);
    } else {
      option.default(fn);
    }

    return this.addOption(option);
  }

  /**
   * Define option with `flags`, `description`, and optional argument parsing function or `defaultValue` or both.
   *
   * The `flags` string contains the short and/or long flags, separated by comma, a pipe or space. A required
   * option-argument is indicated by `<>` and an optional option-argument by `[]`.
   *
   * See the README for more details, and see also addOption() and requiredOption().
   *
   * @example
   * program
   *     .option('-p, --pepper', 'add pepper')
   *     .option('--pt, --pizza-type <TYPE>', 'type of pizza') // required option-argument
   *     .option('-c, --cheese [CHEESE]', 'add extra cheese', 'mozzarella') // optional option-argument with default
   *     .option('-t, --tip <VALUE>', 'add tip to purchase cost', parseFloat) // custom parse function
   *
   * @param {string} flags
   * @param {string} [description]
   * @param {(Function|*)} [parseArg] - custom option processing function or default value
   * @param {*} [defaultValue]
   * @return {Command} `this` command for chaining
   */

  option(flags, description, parseArg, defaultValue) {
    return this._optionEx({}, flags, description, parseArg, defaultValue);
  }

  /**
   * Add a required option which must have a value after parsing. This usually means
   * the option must be specified on the command line. (Otherwise the same as .option().)
   *
   * The `flags` string contains the short and/or long flags, separated by comma, a pipe or space.
   *
   * @param {string} flags
   * @param {string} [description]
   * @param {(Function|*)} [parseArg] - custom option processing function or default value
   * @param {*} [defaultValue]
   * @return {Command} `this` command for chaining
   */

  requiredOption(flags, description, parseArg, defaultValue) {
    return this._optionEx(
      { mandatory: true },
      flags,
      description,
      parseArg,
      defaultValue,
    );
  }

  /**
   * Alter parsing of short flags with optional values.
   *
   * @example
   * // for `.option('-f,--flag [value]'):
   * program.combineFlagAndOptionalValue(true);  // `-f80` is treated like `--flag=80`, this is the default behaviour
   * program.combineFlagAndOptionalValue(false) // `-fb` is treated like `-f -b`
   *
   * @param {boolean} [combine] - if `true` or omitted, an optional value can be specified directly after the flag.
   * @return {Command} `this` command for chaining
   */
  combineFlagAndOptionalValue(combine = true) {
    this._combineFlagAndOptionalValue = !!combine;
    return this;
  }

  /**
   * Allow unknown options on the command line.
   *
   * @param {boolean} [allowUnknown] - if `true` or omitted, no error will be thrown for unknown options.
   * @return {Command} `this` command for chaining
   */
  allowUnknownOption(allowUnknown = true) {
    this._allowUnknownOption = !!allowUnknown;
    return this;
  }

  /**
   * Allow excess command-arguments on the command line. Pass false to make excess arguments an error.
   *
   * @param {boolean} [allowExcess] - if `true` or omitted, no error will be thrown for excess arguments.
   * @return {Command} `this` command for chaining
   */
  allowExcessArguments(allowExcess = true) {
    this._allowExcessArguments = !!allowExcess;
    return this;
  }

  /**
   * Enable positional options. Positional means global options are specified before subcommands which lets
   * subcommands reuse the same option names, and also enables subcommands to turn on passThroughOptions.
   * The default behaviour is non-positional and global options may appear anywhere on the command line.
   *
   * @param {boolean} [positional]
   * @return {Command} `this` command for chaining
   */
  enablePositionalOptions(positional = true) {
    this._enablePositionalOptions = !!positional;
    return this;
  }

  /**
   * Pass through options that come after command-arguments rather than treat them as command-options,
   * so actual command-options come before command-arguments. Turning this on for a subcommand requires
   * positional options to have been enabled on the program (parent commands).
   * The default behaviour is non-positional and options may appear before or after command-arguments.
   *
   * @param {boolean} [passThrough] for unknown options.
   * @return {Command} `this` command for chaining
   */
  passThroughOptions(passThrough = true) {
    this._passThroughOptions = !!passThrough;
    this._checkForBrokenPassThrough();
    return this;
  }

  /**
   * @private
   */

  _checkForBrokenPassThrough() {
    if (
      this.parent &&
      this._passThroughOptions &&
      !this.parent._enablePositionalOptions
    ) {
      throw new Error(
        `passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`,
      );
    }
  }

  /**
   * Whether to store option values as properties on command object,
   * or store separately (specify false). In both cases the option values can be accessed using .opts().
   *
   * @param {boolean} [storeAsProperties=true]
   * @return {Command} `this` command for chaining
   */

  storeOptionsAsProperties(storeAsProperties = true) {
    if (this.options.length) {
      throw new Error('call .storeOptionsAsProperties() before adding options');
    }
    if (Object.keys(this._optionValues).length) {
      throw new Error(
        'call .storeOptionsAsProperties() before setting option values',
      );
    }
    this._storeOptionsAsProperties = !!storeAsProperties;
    return this;
  }

  /**
   * Retrieve option value.
   *
   * @param {string} key
   * @return {object} value
   */

  getOptionValue(key) {
    if (this._storeOptionsAsProperties) {
      return this[key];
    }
    return this._optionValues[key];
  }

  /**
   * Store option value.
   *
   * @param {string} key
   * @param {object} value
   * @return {Command} `this` command for chaining
   */

  setOptionValue(key, value) {
    return this.setOptionValueWithSource(key, value, undefined);
  }

  /**
   * Store option value and where the value came from.
   *
   * @param {string} key
   * @param {object} value
   * @param {string} source - expected values are default/config/env/cli/implied
   * @return {Command} `this` command for chaining
   */

  setOptionValueWithSource(key, value, source) {
    if (this._storeOptionsAsProperties) {
      this[key] = value;
    } else {
      this._optionValues[key] = value;
    }
    this._optionValueSources[key] = source;
    return this;
  }

  /**
   * Get source of option value.
   * Expected values are default | config | env | cli | implied
   *
   * @param {string} key
   * @return {string}
   */

  getOptionValueSource(key) {
    return this._optionValueSources[key];
  }

  /**
   * Get source of option value. See also .optsWithGlobals().
   * Expected values are default | config | env | cli | implied
   *
   * @param {string} key
   * @return {string}
   */

  getOptionValueSourceWithGlobals(key) {
    // global overwrites local, like optsWithGlobals
    let source;
    this._getCommandAndAncestors().forEach((cmd) => {
      if (cmd.getOptionValueSource(key) !== undefined) {
        source = cmd.getOptionValueSource(key);
      }
    });
    return source;
  }

  /**
   * Get user arguments from implied or explicit arguments.
   * Side-effects: set _scriptPath if args included script. Used for default program name, and subcommand searches.
   *
   * @private
   */

  _prepareUserArgs(argv, parseOptions) {
    if (argv !== undefined && !Array.isArray(argv)) {
      throw new Error('first parameter to parse must be array or undefined');
    }
    parseOptions = parseOptions || {};

    // auto-detect argument conventions if nothing supplied
    if (argv === undefined && parseOptions.from === undefined) {
      if (process.versions?.electron) {
        parseOptions.from = 'electron';
      }
      // check node specific options for scenarios where user CLI args follow executable without scriptname
      const execArgv = process.execArgv ?? [];
      if (
        execArgv.includes('-e') ||
        execArgv.includes('--eval') ||
        execArgv.includes('-p') ||
        execArgv.includes('--print')
      ) {
        parseOptions.from = 'eval'; // internal usage, not documented
      }
    }

    // default to using process.argv
    if (argv === undefined) {
      argv = process.argv;
    }
    this.rawArgs = argv.slice();

    // extract the user args and scriptPath
    let userArgs;
    switch (parseOptions.from) {
      case undefined:
      case 'node':
        this._scriptPath = argv[1];
        userArgs = argv.slice(2);
        break;
      case 'electron':
        // @ts-ignore: because defaultApp is an unknown property
        if (process.defaultApp) {
          this._scriptPath = argv[1];
          userArgs = argv.slice(2);
        } else {
          userArgs = argv.slice(1);
        }
        break;
      case 'user':
        userArgs = argv.slice(0);
        break;
      case 'eval':
        userArgs = argv.slice(1);
        break;
      default:
        throw new Error(
          `unexpected parse option { from: '${parseOptions.from}' }`,
        );
    }

    // Find default name for program from arguments.
    if (!this._name && this._scriptPath)
      this.nameFromFilename(this._scriptPath);
    this._name = this._name || 'program';

    return userArgs;
  }

  /**
   * Parse `argv`, setting options and invoking commands when defined.
   *
   * Use parseAsync instead of parse if any of your action handlers are async.
   *
   * Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
   *
   * Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
   * - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
   * - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
   * - `'user'`: just user arguments
   *
   * @example
   * program.parse(); // parse process.argv and auto-detect electron and special node flags
   * program.parse(process.argv); // assume argv[0] is app and argv[1] is script
   * program.parse(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
   *
   * @param {string[]} [argv] - optional, defaults to process.argv
   * @param {object} [parseOptions] - optionally specify style of options with from: node/user/electron
   * @param {string} [parseOptions.from] - where the args are from: 'node', 'user', 'electron'
   * @return {Command} `this` command for chaining
   */

  parse(argv, parseOptions) {
    this._prepareForParse();
    const userArgs = this._prepareUserArgs(argv, parseOptions);
    this._parseCommand([], userArgs);

    return this;
  }

  /**
   * Parse `argv`, setting options and invoking commands when defined.
   *
   * Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
   *
   * Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
   * - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
   * - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
   * - `'user'`: just user arguments
   *
   * @example
   * await program.parseAsync(); // parse process.argv and auto-detect electron and special node flags
   * await program.parseAsync(process.argv); // assume argv[0] is app and argv[1] is script
   * await program.parseAsync(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
   *
   * @param {string[]} [argv]
   * @param {object} [parseOptions]
   * @param {string} parseOptions.from - where the args are from: 'node', 'user', 'electron'
   * @return {Promise}
   */

  async parseAsync(argv, parseOptions) {
    this._prepareForParse();
    const userArgs = this._prepareUserArgs(argv, parseOptions);
    await this._parseCommand([], userArgs);

    return this;
  }

  _prepareForParse() {
    if (this._savedState === null) {
      this.saveStateBeforeParse();
    } else {
      this.restoreStateBeforeParse();
    }
  }

  /**
   * Called the first time parse is called to save state and allow a restore before subsequent calls to parse.
   * Not usually called directly, but available for subclasses to save their custom state.
   *
   * This is called in a lazy way. Only commands used in parsing chain will have state saved.
   */
  saveStateBeforeParse() {
    this._savedState = {
      // name is stable if supplied by author, but may be unspecified for root command and deduced during parsing
      _name: this._name,
      // option values before parse have default values (including false for negated options)
      // shallow clones
      _optionValues: { ...this._optionValues },
      _optionValueSources: { ...this._optionValueSources },
    };
  }

  /**
   * Restore state before parse for calls after the first.
   * Not usually called directly, but available for subclasses to save their custom state.
   *
   * This is called in a lazy way. Only commands used in parsing chain will have state restored.
   */
  restoreStateBeforeParse() {
    if (this._storeOptionsAsProperties)
      throw new Error(`Can not call parse again when storeOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);

    // clear state from _prepareUserArgs
    this._name = this._savedState._name;
    this._scriptPath = null;
    this.rawArgs = [];
    // clear state from setOptionValueWithSource
    this._optionValues = { ...this._savedState._optionValues };
    this._optionValueSources = { ...this._savedState._optionValueSources };
    // clear state from _parseCommand
    this.args = [];
    // clear state from _processArguments
    this.processedArgs = [];
  }

  /**
   * Throw if expected executable is missing. Add lots of help for author.
   *
   * @param {string} executableFile
   * @param {string} executableDir
   * @param {string} subcommandName
   */
  _checkForMissingExecutable(executableFile, executableDir, subcommandName) {
    if (fs.existsSync(executableFile)) return;

    const executableDirMessage = executableDir
      ? `searched for local subcommand relative to directory '${executableDir}'`
      : 'no directory for search for local subcommand, use .executableDir() to supply a custom directory';
    const executableMissing = `'${executableFile}' does not exist
 - if '${subcommandName}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${executableDirMessage}`;
    throw new Error(executableMissing);
  }

  /**
   * Execute a sub-command executable.
   *
   * @private
   */

  _executeSubCommand(subcommand, args) {
    args = args.slice();
    let launchWithNode = false; // Use node for source targets so do not need to get permissions correct, and on Windows.
    const sourceExt = ['.js', '.ts', '.tsx', '.mjs', '.cjs'];

    function findFile(baseDir, baseName) {
      // Look for specified file
      const localBin = path.resolve(baseDir, baseName);
      if (fs.existsSync(localBin)) return localBin;

      // Stop looking if candidate already has an expected extension.
      if (sourceExt.includes(path.extname(baseName))) return undefined;

      // Try all the extensions.
      const foundExt = sourceExt.find((ext) =>
        fs.existsSync(`${localBin}${ext}`),
      );
      if (foundExt) return `${localBin}${foundExt}`;

      return undefined;
    }

    // Not checking for help first. Unlikely to have mandatory and executable, and can't robustly test for help flags in external command.
    this._checkForMissingMandatoryOptions();
    this._checkForConflictingOptions();

    // executableFile and executableDir might be full path, or just a name
    let executableFile =
      subcommand._executableFile || `${this._name}-${subcommand._name}`;
    let executableDir = this._executableDir || '';
    if (this._scriptPath) {
      let resolvedScriptPath; // resolve possible symlink for installed npm binary
      try {
        resolvedScriptPath = fs.realpathSync(this._scriptPath);
      } catch {
        resolvedScriptPath = this._scriptPath;
      }
      executableDir = path.resolve(
        path.dirname(resolvedScriptPath),
        executableDir,
      );
    }

    // Look for a local file in preference to a command in PATH.
    if (executableDir) {
      let localFile = findFile(executableDir, executableFile);

      // Legacy search using prefix of script name instead of command name
      if (!localFile && !subcommand._executableFile && this._scriptPath) {
        const legacyName = path.basename(
          this._scriptPath,
          path.extname(this._scriptPath),
        );
        if (legacyName !== this._name) {
          localFile = findFile(
            executableDir,
            `${legacyName}-${subcommand._name}`,
          );
        }
      }
      executableFile = localFile || executableFile;
    }

    launchWithNode = sourceExt.includes(path.extname(executableFile));

    let proc;
    if (process.platform !== 'win32') {
      if (launchWithNode) {
        args.unshift(executableFile);
        // add executable arguments to spawn
        args = incrementNodeInspectorPort(process.execArgv).concat(args);

        proc = childProcess.spawn(process.argv[0], args, { stdio: 'inherit' });
      } else {
        proc = childProcess.spawn(executableFile, args, { stdio: 'inherit' });
      }
    } else {
      this._checkForMissingExecutable(
        executableFile,
        executableDir,
        subcommand._name,
      );
      args.unshift(executableFile);
      // add executable arguments to spawn
      args = incrementNodeInspectorPort(process.execArgv).concat(args);
      proc = childProcess.spawn(process.execPath, args, { stdio: 'inherit' });
    }

    if (!proc.killed) {
      // testing mainly to avoid leak warnings during unit tests with mocked spawn
      const signals = ['SIGUSR1', 'SIGUSR2', 'SIGTERM', 'SIGINT', 'SIGHUP'];
      signals.forEach((signal) => {
        process.on(signal, () => {
          if (proc.killed === false && proc.exitCode === null) {
            // @ts-ignore because signals not typed to known strings
            proc.kill(signal);
          }
        });
      });
    }

    // By default terminate process when spawned process terminates.
    const exitCallback = this._exitCallback;
    proc.on('close', (code) => {
      code = code ?? 1; // code is null if spawned process terminated due to a signal
      if (!exitCallback) {
        process.exit(code);
      } else {
        exitCallback(
          new CommanderError(
            code,
            'commander.executeSubCommandAsync',
            '(close)',
          ),
        );
      }
    });
    proc.on('error', (err) => {
      // @ts-ignore: because err.code is an unknown property
      if (err.code === 'ENOENT') {
        this._checkForMissingExecutable(
          executableFile,
          executableDir,
          subcommand._name,
        );
        // @ts-ignore: because err.code is an unknown property
      } else if (err.code === 'EACCES') {
        throw new Error(`'${executableFile}' not executable`);
      }
      if (!exitCallback) {
        process.exit(1);
      } else {
        const wrappedError = new CommanderError(
          1,
          'commander.executeSubCommandAsync',
          '(error)',
        );
        wrappedError.nestedError = err;
        exitCallback(wrappedError);
      }
    });

    // Store the reference to the child process
    this.runningCommand = proc;
  }

  /**
   * @private
   */

  _dispatchSubcommand(commandName, operands, unknown) {
    const subCommand = this._findCommand(commandName);
    if (!subCommand) this.help({ error: true });

    subCommand._prepareForParse();
    let promiseChain;
    promiseChain = this._chainOrCallSubCommandHook(
      promiseChain,
      subCommand,
      'preSubcommand',
    );
    promiseChain = this._chainOrCall(promiseChain, () => {
      if (subCommand._executableHandler) {
        this._executeSubCommand(subCommand, operands.concat(unknown));
      } else {
        return subCommand._parseCommand(operands, unknown);
      }
    });
    return promiseChain;
  }

  /**
   * Invoke help directly if possible, or dispatch if necessary.
   * e.g. help foo
   *
   * @private
   */

  _dispatchHelpCommand(subcommandName) {
    if (!subcommandName) {
      this.help();
    }
    const subCommand = this._findCommand(subcommandName);
    if (subCommand && !subCommand._executableHandler) {
      subCommand.help();
    }

    // Fallback to parsing the help flag to invoke the help.
    return this._dispatchSubcommand(
      subcommandName,
      [],
      [this._getHelpOption()?.long ?? this._getHelpOption()?.short ?? '--help'],
    );
  }

  /**
   * Check this.args against expected this.registeredArguments.
   *
   * @private
   */

  _checkNumberOfArguments() {
    // too few
    this.registeredArguments.forEach((arg, i) => {
      if (arg.required && this.args[i] == null) {
        this.missingArgument(arg.name());
      }
    });
    // too many
    if (
      this.registeredArguments.length > 0 &&
      this.registeredArguments[this.registeredArguments.length - 1].variadic
    ) {
      return;
    }
    if (this.args.length > this.registeredArguments.length) {
      this._excessArguments(this.args);
    }
  }

  /**
   * Process this.args using this.registeredArguments and save as this.processedArgs!
   *
   * @private
   */

  _processArguments() {
    const myParseArg = (argument, value, previous) => {
      // Extra processing for nice error message on parsing failure.
      let parsedValue = value;
      if (value !== null && argument.parseArg) {
        const invalidValueMessage = `error: command-argument value '${value}' is invalid for argument '${argument.name()}'.`;
        parsedValue = this._callParseArg(
          argument,
          value,
          previous,
          invalidValueMessage,
        );
      }
      return parsedValue;
    };

    this._checkNumberOfArguments();

    const processedArgs = [];
    this.registeredArguments.forEach((declaredArg, index) => {
      let value = declaredArg.defaultValue;
      if (declaredArg.variadic) {
        // Collect together remaining arguments for passing together as an array.
        if (index < this.args.length) {
          value = this.args.slice(index);
          if (declaredArg.parseArg) {
            value = value.reduce((processed, v) => {
              return myParseArg(declaredArg, v, processed);
            }, declaredArg.defaultValue);
          }
        } else if (value === undefined) {
          value = [];
        }
      } else if (index < this.args.length) {
        value = this.args[index];
        if (declaredArg.parseArg) {
          value = myParseArg(declaredArg, value, declaredArg.defaultValue);
        }
      }
      processedArgs[index] = value;
    });
    this.processedArgs = processedArgs;
  }

  /**
   * Once we have a promise we chain, but call synchronously until then.
   *
   * @param {(Promise|undefined)} promise
   * @param {Function} fn
   * @return {(Promise|undefined)}
   * @private
   */

  _chainOrCall(promise, fn) {
    // thenable
    if (promise?.then && typeof promise.then === 'function') {
      // already have a promise, chain callback
      return promise.then(() => fn());
    }
    // callback might return a promise
    return fn();
  }

  /**
   *
   * @param {(Promise|undefined)} promise
   * @param {string} event
   * @return {(Promise|undefined)}
   * @private
   */

  _chainOrCallHooks(promise, event) {
    let result = promise;
    const hooks = [];
    this._getCommandAndAncestors()
      .reverse()
      .filter((cmd) => cmd._lifeCycleHooks[event] !== undefined)
      .forEach((hookedCommand) => {
        hookedCommand._lifeCycleHooks[event].forEach((callback) => {
          hooks.push({ hookedCommand, callback });
        });
      });
    if (event === 'postAction') {
      hooks.reverse();
    }

    hooks.forEach((hookDetail) => {
      result = this._chainOrCall(result, () => {
        return hookDetail.callback(hookDetail.hookedCommand, this);
      });
    });
    return result;
  }

  /**
   *
   * @param {(Promise|undefined)} promise
   * @param {Command} subCommand
   * @param {string} event
   * @return {(Promise|undefined)}
   * @private
   */

  _chainOrCallSubCommandHook(promise, subCommand, event) {
    let result = promise;
    if (this._lifeCycleHooks[event] !== undefined) {
      this._lifeCycleHooks[event].forEach((hook) => {
        result = this._chainOrCall(result, () => {
          return hook(this, subCommand);
        });
      });
    }
    return result;
  }

  /**
   * Process arguments in context of this command.
   * Returns action result, in case it is a promise.
   *
   * @private
   */

  _parseCommand(operands, unknown) {
    const parsed = this.parseOptions(unknown);
    this._parseOptionsEnv(); // after cli, so parseArg not called on both cli and env
    this._parseOptionsImplied();
    operands = operands.concat(parsed.operands);
    unknown = parsed.unknown;
    this.args = operands.concat(unknown);

    if (operands && this._findCommand(operands[0])) {
      return this._dispatchSubcommand(operands[0], operands.slice(1), unknown);
    }
    if (
      this._getHelpCommand() &&
      operands[0] === this._getHelpCommand().name()
    ) {
      return this._dispatchHelpCommand(operands[1]);
    }
    if (this._defaultCommandName) {
      this._outputHelpIfRequested(unknown); // Run the help for default command from parent rather than passing to default command
      return this._dispatchSubcommand(
        this._defaultCommandName,
        operands,
        unknown,
      );
    }
    if (
      this.commands.length &&
      this.args.length === 0 &&
      !this._actionHandler &&
      !this._defaultCommandName
    ) {
      // probably missing subcommand and no handler, user needs help (and exit)
      this.help({ error: true });
    }

    this._outputHelpIfRequested(parsed.unknown);
    this._checkForMissingMandatoryOptions();
    this._checkForConflictingOptions();

    // We do not always call this check to avoid masking a "better" error, like unknown command.
    const checkForUnknownOptions = () => {
      if (parsed.unknown.length > 0) {
        this.unknownOption(parsed.unknown[0]);
      }
    };

    const commandEvent = `command:${this.name()}`;
    if (this._actionHandler) {
      checkForUnknownOptions();
      this._processArguments();

      let promiseChain;
      promiseChain = this._chainOrCallHooks(promiseChain, 'preAction');
      promiseChain = this._chainOrCall(promiseChain, () =>
        this._actionHandler(this.processedArgs),
      );
      if (this.parent) {
        promiseChain = this._chainOrCall(promiseChain, () => {
          this.parent.emit(commandEvent, operands, unknown); // legacy
        });
      }
      promiseChain = this._chainOrCallHooks(promiseChain, 'postAction');
      return promiseChain;
    }
    if (this.parent?.listenerCount(commandEvent)) {
      checkForUnknownOptions();
      this._processArguments();
      this.parent.emit(commandEvent, operands, unknown); // legacy
    } else if (operands.length) {
      if (this._findCommand('*')) {
        // legacy default command
        return this._dispatchSubcommand('*', operands, unknown);
      }
      if (this.listenerCount('command:*')) {
        // skip option check, emit event for possible misspelling suggestion
        this.emit('command:*', operands, unknown);
      } else if (this.commands.length) {
        this.unknownCommand();
      } else {
        checkForUnknownOptions();
        this._processArguments();
      }
    } else if (this.commands.length) {
      checkForUnknownOptions();
      // This command has subcommands and nothing hooked up at this level, so display help (and exit).
      this.help({ error: true });
    } else {
      checkForUnknownOptions();
      this._processArguments();
      // fall through for caller to handle after calling .parse()
    }
  }

  /**
   * Find matching command.
   *
   * @private
   * @return {Command | undefined}
   */
  _findCommand(name) {
    if (!name) return undefined;
    return this.commands.find(
      (cmd) => cmd._name === name || cmd._aliases.includes(name),
    );
  }

  /**
   * Return an option matching `arg` if any.
   *
   * @param {string} arg
   * @return {Option}
   * @package
   */

  _findOption(arg) {
    return this.options.find((option) => option.is(arg));
  }

  /**
   * Display an error message if a mandatory option does not have a value.
   * Called after checking for help flags in leaf subcommand.
   *
   * @private
   */

  _checkForMissingMandatoryOptions() {
    // Walk up hierarchy so can call in subcommand after checking for displaying help.
    this._getCommandAndAncestors().forEach((cmd) => {
      cmd.options.forEach((anOption) => {
        if (
          anOption.mandatory &&
          cmd.getOptionValue(anOption.attributeName()) === undefined
        ) {
          cmd.missingMandatoryOptionValue(anOption);
        }
      });
    });
  }

  /**
   * Display an error message if conflicting options are used together in this.
   *
   * @private
   */
  _checkForConflictingLocalOptions() {
    const definedNonDefaultOptions = this.options.filter((option) => {
      const optionKey = option.attributeName();
      if (this.getOptionValue(optionKey) === undefined) {
        return false;
      }
      return this.getOptionValueSource(optionKey) !== 'default';
    });

    const optionsWithConflicting = definedNonDefaultOptions.filter(
      (option) => option.conflictsWith.length > 0,
    );

    optionsWithConflicting.forEach((option) => {
      const conflictingAndDefined = definedNonDefaultOptions.find((defined) =>
        option.conflictsWith.includes(defined.attributeName()),
      );
      if (conflictingAndDefined) {
        this._conflictingOption(option, conflictingAndDefined);
      }
    });
  }

  /**
   * Display an error message if conflicting options are used together.
   * Called after checking for help flags in leaf subcommand.
   *
   * @private
   */
  _checkForConflictingOptions() {
    // Walk up hierarchy so can call in subcommand after checking for displaying help.
    this._getCommandAndAncestors().forEach((cmd) => {
      cmd._checkForConflictingLocalOptions();
    });
  }

  /**
   * Parse options from `argv` removing known options,
   * and return argv split into operands and unknown arguments.
   *
   * Side effects: modifies command by storing options. Does not reset state if called again.
   *
   * Examples:
   *
   *     argv => operands, unknown
   *     --known kkk op => [op], []
   *     op --known kkk => [op], []
   *     sub --unknown uuu op => [sub], [--unknown uuu op]
   *     sub -- --unknown uuu op => [sub --unknown uuu op], []
   *
   * @param {string[]} args
   * @return {{operands: string[], unknown: string[]}}
   */

  parseOptions(args) {
    const operands = []; // operands, not options or values
    const unknown = []; // first unknown option and remaining unknown args
    let dest = operands;

    function maybeOption(arg) {
      return arg.length > 1 && arg[0] === '-';
    }

    const negativeNumberArg = (arg) => {
      // return false if not a negative number
      if (!/^-(\d+|\d*\.\d+)(e[+-]?\d+)?$/.test(arg)) return false;
      // negative number is ok unless digit used as an option in command hierarchy
      return !this._getCommandAndAncestors().some((cmd) =>
        cmd.options
          .map((opt) => opt.short)
          .some((short) => /^-\d$/.test(short)),
      );
    };

    // parse options
    let activeVariadicOption = null;
    let activeGroup = null; // working through group of short options, like -abc
    let i = 0;
    while (i < args.length || activeGroup) {
      const arg = activeGroup ?? args[i++];
      activeGroup = null;

      // literal
      if (arg === '--') {
        if (dest === unknown) dest.push(arg);
        dest.push(...args.slice(i));
        break;
      }

      if (
        activeVariadicOption &&
        (!maybeOption(arg) || negativeNumberArg(arg))
      ) {
        this.emit(`option:${activeVariadicOption.name()}`, arg);
        continue;
      }
      activeVariadicOption = null;

      if (maybeOption(arg)) {
        const option = this._findOption(arg);
        // recognised option, call listener to assign value with possible custom processing
        if (option) {
          if (option.required) {
            const value = args[i++];
            if (value === undefined) this.optionMissingArgument(option);
            this.emit(`option:${option.name()}`, value);
          } else if (option.optional) {
            let value = null;
            // historical behaviour is optional value is following arg unless an option
            if (
              i < args.length &&
              (!maybeOption(args[i]) || negativeNumberArg(args[i]))
            ) {
              value = args[i++];
            }
            this.emit(`option:${option.name()}`, value);
          } else {
            // boolean flag
            this.emit(`option:${option.name()}`);
          }
          activeVariadicOption = option.variadic ? option : null;
          continue;
        }
      }

      // Look for combo options following single dash, eat first one if known.
      if (arg.length > 2 && arg[0] === '-' && arg[1] !== '-') {
        const option = this._findOption(`-${arg[1]}`);
        if (option) {
          if (
            option.required ||
            (option.optional && this._combineFlagAndOptionalValue)
          ) {
            // option with value following in same argument
            this.emit(`option:${option.name()}`, arg.slice(2));
          } else {
            // boolean option
            this.emit(`option:${option.name()}`);
            // remove the processed option and keep processing group
            activeGroup = `-${arg.slice(2)}`;
          }
          continue;
        }
      }

      // Look for known long flag with value, like --foo=bar
      if (/^--[^=]+=/.test(arg)) {
        const index = arg.indexOf('=');
        const option = this._findOption(arg.slice(0, index));
        if (option && (option.required || option.optional)) {
          this.emit(`option:${option.name()}`, arg.slice(index + 1));
          continue;
        }
      }

      // Not a recognised option by this command.
      // Might be a command-argument, or subcommand option, or unknown option, or help command or option.

      // An unknown option means further arguments also classified as unknown so can be reprocessed by subcommands.
      // A negative number in a leaf command is not an unknown option.
      if (
        dest === operands &&
        maybeOption(arg) &&
        !(this.commands.length === 0 && negativeNumberArg(arg))
      ) {
        dest = unknown;
      }

      // If using positionalOptions, stop processing our options at subcommand.
      if (
        (this._enablePositionalOptions || this._passThroughOptions) &&
        operands.length === 0 &&
        unknown.length === 0
      ) {
        if (this._findCommand(arg)) {
          operands.push(arg);
          unknown.push(...args.slice(i));
          break;
        } else if (
          this._getHelpCommand() &&
          arg === this._getHelpCommand().name()
        ) {
          operands.push(arg, ...args.slice(i));
          break;
        } else if (this._defaultCommandName) {
          unknown.push(arg, ...args.slice(i));
          break;
        }
      }

      // If using passThroughOptions, stop processing options at first command-argument.
      if (this._passThroughOptions) {
        dest.push(arg, ...args.slice(i));
        break;
      }

      // add arg
      dest.push(arg);
    }

    return { operands, unknown };
  }

  /**
   * Return an object containing local option values as key-value pairs.
   *
   * @return {object}
   */
  opts() {
    if (this._storeOptionsAsProperties) {
      // Preserve original behaviour so backwards compatible when still using properties
      const result = {};
      const len = this.options.length;

      for (let i = 0; i < len; i++) {
        const key = this.options[i].attributeName();
        result[key] =
          key === this._versionOptionName ? this._version : this[key];
      }
      return result;
    }

    return this._optionValues;
  }

  /**
   * Return an object containing merged local and global option values as key-value pairs.
   *
   * @return {object}
   */
  optsWithGlobals() {
    // globals overwrite locals
    return this._getCommandAndAncestors().reduce(
      (combinedOptions, cmd) => Object.assign(combinedOptions, cmd.opts()),
      {},
    );
  }

  /**
   * Display error message and exit (or call exitOverride).
   *
   * @param {string} message
   * @param {object} [errorOptions]
   * @param {string} [errorOptions.code] - an id string representing the error
   * @param {number} [errorOptions.exitCode] - used with process.exit
   */
  error(message, errorOptions) {
    // output handling
    this._outputConfiguration.outputError(
      `${message}\n`,
      this._outputConfiguration.writeErr,
    );
    if (typeof this._showHelpAfterError === 'string') {
      this._outputConfiguration.writeErr(`${this._showHelpAfterError}\n`);
    } else if (this._showHelpAfterError) {
      this._outputConfiguration.writeErr('\n');
      this.outputHelp({ error: true });
    }

    // exit handling
    const config = errorOptions || {};
    const exitCode = config.exitCode || 1;
    const code = config.code || 'commander.error';
    this._exit(exitCode, code, message);
  }

  /**
   * Apply any option related environment variables, if option does
   * not have a value from cli or client code.
   *
   * @private
   */
  _parseOptionsEnv() {
    this.options.forEach((option) => {
      if (option.envVar && option.envVar in process.env) {
        const optionKey = option.attributeName();
        // Priority check. Do not overwrite cli or options from unknown source (client-code).
        if (
          this.getOptionValue(optionKey) === undefined ||
          ['default', 'config', 'env'].includes(
            this.getOptionValueSource(optionKey),
          )
        ) {
          if (option.required || option.optional) {
            // option can take a value
            // keep very simple, optional always takes value
            this.emit(`optionEnv:${option.name()}`, process.env[option.envVar]);
          } else {
            // boolean
            // keep very simple, only care that envVar defined and not the value
            this.emit(`optionEnv:${option.name()}`);
          }
        }
      }
    });
  }

  /**
   * Apply any implied option values, if option is undefined or default value.
   *
   * @private
   */
  _parseOptionsImplied() {
    const dualHelper = new DualOptions(this.options);
    const hasCustomOptionValue = (optionKey) => {
      return (
        this.getOptionValue(optionKey) !== undefined &&
        !['default', 'implied'].includes(this.getOptionValueSource(optionKey))
      );
    };
    this.options
      .filter(
        (option) =>
          option.implied !== undefined &&
          hasCustomOptionValue(option.attributeName()) &&
          dualHelper.valueFromOption(
            this.getOptionValue(option.attributeName()),
            option,
          ),
      )
      .forEach((option) => {
        Object.keys(option.implied)
          .filter((impliedKey) => !hasCustomOptionValue(impliedKey))
          .forEach((impliedKey) => {
            this.setOptionValueWithSource(
              impliedKey,
              option.implied[impliedKey],
              'implied',
            );
          });
      });
  }

  /**
   * Argument `name` is missing.
   *
   * @param {string} name
   * @private
   */

  missingArgument(name) {
    const message = `error: missing required argument '${name}'`;
    this.error(message, { code: 'commander.missingArgument' });
  }

  /**
   * `Option` is missing an argument.
   *
   * @param {Option} option
   * @private
   */

  optionMissingArgument(option) {
    const message = `error: option '${option.flags}' argument missing`;
    this.error(message, { code: 'commander.optionMissingArgument' });
  }

  /**
   * `Option` does not have a value, and is a mandatory option.
   *
   * @param {Option} option
   * @private
   */

  missingMandatoryOptionValue(option) {
    const message = `error: required option '${option.flags}' not specified`;
    this.error(message, { code: 'commander.missingMandatoryOptionValue' });
  }

  /**
   * `Option` conflicts with another option.
   *
   * @param {Option} option
   * @param {Option} conflictingOption
   * @private
   */
  _conflictingOption(option, conflictingOption) {
    // The calling code does not know whether a negated option is the source of the
    // value, so do some work to take an educated guess.
    const findBestOptionFromValue = (option) => {
      const optionKey = option.attributeName();
      const optionValue = this.getOptionValue(optionKey);
      const negativeOption = this.options.find(
        (target) => target.negate && optionKey === target.attributeName(),
      );
      const positiveOption = this.options.find(
        (target) => !target.negate && optionKey === target.attributeName(),
      );
      if (
        negativeOption &&
        ((negativeOption.presetArg === undefined && optionValue === false) ||
          (negativeOption.presetArg !== undefined &&
            optionValue === negativeOption.presetArg))
      ) {
        return negativeOption;
      }
      return positiveOption || option;
    };

    const getErrorMessage = (option) => {
      const bestOption = findBestOptionFromValue(option);
      const optionKey = bestOption.attributeName();
      const source = this.getOptionValueSource(optionKey);
      if (source === 'env') {
        return `environment variable '${bestOption.envVar}'`;
      }
      return `option '${bestOption.flags}'`;
    };

    const message = `error: ${getErrorMessage(option)} cannot be used with ${getErrorMessage(conflictingOption)}`;
    this.error(message, { code: 'commander.conflictingOption' });
  }

  /**
   * Unknown option `flag`.
   *
   * @param {string} flag
   * @private
   */

  unknownOption(flag) {
    if (this._allowUnknownOption) return;
    let suggestion = '';

    if (flag.startsWith('--') && this._showSuggestionAfterError) {
      // Looping to pick up the global options too
      let candidateFlags = [];
      // eslint-disable-next-line @typescript-eslint/no-this-alias
      let command = this;
      do {
        const moreFlags = command
          .createHelp()
          .visibleOptions(command)
          .filter((option) => option.long)
          .map((option) => option.long);
        candidateFlags = candidateFlags.concat(moreFlags);
        command = command.parent;
      } while (command && !command._enablePositionalOptions);
      suggestion = suggestSimilar(flag, candidateFlags);
    }

    const message = `error: unknown option '${flag}'${suggestion}`;
    this.error(message, { code: 'commander.unknownOption' });
  }

  /**
   * Excess arguments, more than expected.
   *
   * @param {string[]} receivedArgs
   * @private
   */

  _excessArguments(receivedArgs) {
    if (this._allowExcessArguments) return;

    const expected = this.registeredArguments.length;
    const s = expected === 1 ? '' : 's';
    const forSubcommand = this.parent ? ` for '${this.name()}'` : '';
    const message = `error: too many arguments${forSubcommand}. Expected ${expected} argument${s} but got ${receivedArgs.length}.`;
    this.error(message, { code: 'commander.excessArguments' });
  }

  /**
   * Unknown command.
   *
   * @private
   */

  unknownCommand() {
    const unknownName = this.args[0];
    let suggestion = '';

    if (this._showSuggestionAfterError) {
      const candidateNames = [];
      this.createHelp()
        .visibleCommands(this)
        .forEach((command) => {
          candidateNames.push(command.name());
          // just visible alias
          if (command.alias()) candidateNames.push(command.alias());
        });
      suggestion = suggestSimilar(unknownName, candidateNames);
    }

    const message = `error: unknown command '${unknownName}'${suggestion}`;
    this.error(message, { code: 'commander.unknownCommand' });
  }

  /**
   * Get or set the program version.
   *
   * This method auto-registers the "-V, --version" option which will print the version number.
   *
   * You can optionally supply the flags and description to override the defaults.
   *
   * @param {string} [str]
   * @param {string} [flags]
   * @param {string} [description]
   * @return {(this | string | undefined)} `this` command for chaining, or version string if no arguments
   */

  version(str, flags, description) {
    if (str === undefined) return this._version;
    this._version = str;
    flags = flags || '-V, --version';
    description = description || 'output the version number';
    const versionOption = this.createOption(flags, description);
    this._versionOptionName = versionOption.attributeName();
    this._registerOption(versionOption);

    this.on('option:' + versionOption.name(), () => {
      this._outputConfiguration.writeOut(`${str}\n`);
      this._exit(0, 'commander.version', str);
    });
    return this;
  }

  /**
   * Set the description.
   *
   * @param {string} [str]
   * @param {object} [argsDescription]
   * @return {(string|Command)}
   */
  description(str, argsDescription) {
    if (str === undefined && argsDescription === undefined)
      return this._description;
    this._description = str;
    if (argsDescription) {
      this._argsDescription = argsDescription;
    }
    return this;
  }

  /**
   * Set the summary. Used when listed as subcommand of parent.
   *
   * @param {string} [str]
   * @return {(string|Command)}
   */
  summary(str) {
    if (str === undefined) return this._summary;
    this._summary = str;
    return this;
  }

  /**
   * Set an alias for the command.
   *
   * You may call more than once to add multiple aliases. Only the first alias is shown in the auto-generated help.
   *
   * @param {string} [alias]
   * @return {(string|Command)}
   */

  alias(alias) {
    if (alias === undefined) return this._aliases[0]; // just return first, for backwards compatibility

    /** @type {Command} */
    // eslint-disable-next-line @typescript-eslint/no-this-alias
    let command = this;
    if (
      this.commands.length !== 0 &&
      this.commands[this.commands.length - 1]._executableHandler
    ) {
      // assume adding alias for last added executable subcommand, rather than this
      command = this.commands[this.commands.length - 1];
    }

    if (alias === command._name)
      throw new Error("Command alias can't be the same as its name");
    const matchingCommand = this.parent?._findCommand(alias);
    if (matchingCommand) {
      // c.f. _registerCommand
      const existingCmd = [matchingCommand.name()]
        .concat(matchingCommand.aliases())
        .join('|');
      throw new Error(
        `cannot add alias '${alias}' to command '${this.name()}' as already have command '${existingCmd}'`,
      );
    }

    command._aliases.push(alias);
    return this;
  }

  /**
   * Set aliases for the command.
   *
   * Only the first alias is shown in the auto-generated help.
   *
   * @param {string[]} [aliases]
   * @return {(string[]|Command)}
   */

  aliases(aliases) {
    // Getter for the array of aliases is the main reason for having aliases() in addition to alias().
    if (aliases === undefined) return this._aliases;

    aliases.forEach((alias) => this.alias(alias));
    return this;
  }

  /**
   * Set / get the command usage `str`.
   *
   * @param {string} [str]
   * @return {(string|Command)}
   */

  usage(str) {
    if (str === undefined) {
      if (this._usage) return this._usage;

      const args = this.registeredArguments.map((arg) => {
        return humanReadableArgName(arg);
      });
      return []
        .concat(
          this.options.length || this._helpOption !== null ? '[options]' : [],
          this.commands.length ? '[command]' : [],
          this.registeredArguments.length ? args : [],
        )
        .join(' ');
    }

    this._usage = str;
    return this;
  }

  /**
   * Get or set the name of the command.
   *
   * @param {string} [str]
   * @return {(string|Command)}
   */

  name(str) {
    if (str === undefined) return this._name;
    this._name = str;
    return this;
  }

  /**
   * Set/get the help group heading for this subcommand in parent command's help.
   *
   * @param {string} [heading]
   * @return {Command | string}
   */

  helpGroup(heading) {
    if (heading === undefined) return this._helpGroupHeading ?? '';
    this._helpGroupHeading = heading;
    return this;
  }

  /**
   * Set/get the default help group heading for subcommands added to this command.
   * (This does not override a group set directly on the subcommand using .helpGroup().)
   *
   * @example
   * program.commandsGroup('Development Commands:);
   * program.command('watch')...
   * program.command('lint')...
   * ...
   *
   * @param {string} [heading]
   * @returns {Command | string}
   */
  commandsGroup(heading) {
    if (heading === undefined) return this._defaultCommandGroup ?? '';
    this._defaultCommandGroup = heading;
    return this;
  }

  /**
   * Set/get the default help group heading for options added to this command.
   * (This does not override a group set directly on the option using .helpGroup().)
   *
   * @example
   * program
   *   .optionsGroup('Development Options:')
   *   .option('-d, --debug', 'output extra debugging')
   *   .option('-p, --profile', 'output profiling information')
   *
   * @param {string} [heading]
   * @returns {Command | string}
   */
  optionsGroup(heading) {
    if (heading === undefined) return this._defaultOptionGroup ?? '';
    this._defaultOptionGroup = heading;
    return this;
  }

  /**
   * @param {Option} option
   * @private
   */
  _initOptionGroup(option) {
    if (this._defaultOptionGroup && !option.helpGroupHeading)
      option.helpGroup(this._defaultOptionGroup);
  }

  /**
   * @param {Command} cmd
   * @private
   */
  _initCommandGroup(cmd) {
    if (this._defaultCommandGroup && !cmd.helpGroup())
      cmd.helpGroup(this._defaultCommandGroup);
  }

  /**
   * Set the name of the command from script filename, such as process.argv[1],
   * or require.main.filename, or __filename.
   *
   * (Used internally and public although not documented in README.)
   *
   * @example
   * program.nameFromFilename(require.main.filename);
   *
   * @param {string} filename
   * @return {Command}
   */

  nameFromFilename(filename) {
    this._name = path.basename(filename, path.extname(filename));

    return this;
  }

  /**
   * Get or set the directory for searching for executable subcommands of this command.
   *
   * @example
   * program.executableDir(__dirname);
   * // or
   * program.executableDir('subcommands');
   *
   * @param {string} [path]
   * @return {(string|null|Command)}
   */

  executableDir(path) {
    if (path === undefined) return this._executableDir;
    this._executableDir = path;
    return this;
  }

  /**
   * Return program help documentation.
   *
   * @param {{ error: boolean }} [contextOptions] - pass {error:true} to wrap for stderr instead of stdout
   * @return {string}
   */

  helpInformation(contextOptions) {
    const helper = this.createHelp();
    const context = this._getOutputContext(contextOptions);
    helper.prepareContext({
      error: context.error,
      helpWidth: context.helpWidth,
      outputHasColors: context.hasColors,
    });
    const text = helper.formatHelp(this, helper);
    if (context.hasColors) return text;
    return this._outputConfiguration.stripColor(text);
  }

  /**
   * @typedef HelpContext
   * @type {object}
   * @property {boolean} error
   * @property {number} helpWidth
   * @property {boolean} hasColors
   * @property {function} write - includes stripColor if needed
   *
   * @returns {HelpContext}
   * @private
   */

  _getOutputContext(contextOptions) {
    contextOptions = contextOptions || {};
    const error = !!contextOptions.error;
    let baseWrite;
    let hasColors;
    let helpWidth;
    if (error) {
      baseWrite = (str) => this._outputConfiguration.writeErr(str);
      hasColors = this._outputConfiguration.getErrHasColors();
      helpWidth = this._outputConfiguration.getErrHelpWidth();
    } else {
      baseWrite = (str) => this._outputConfiguration.writeOut(str);
      hasColors = this._outputConfiguration.getOutHasColors();
      helpWidth = this._outputConfiguration.getOutHelpWidth();
    }
    const write = (str) => {
      if (!hasColors) str = this._outputConfiguration.stripColor(str);
      return baseWrite(str);
    };
    return { error, write, hasColors, helpWidth };
  }

  /**
   * Output help information for this command.
   *
   * Outputs built-in help, and custom text added using `.addHelpText()`.
   *
   * @param {{ error: boolean } | Function} [contextOptions] - pass {error:true} to write to stderr instead of stdout
   */

  outputHelp(contextOptions) {
    let deprecatedCallback;
    if (typeof contextOptions === 'function') {
      deprecatedCallback = contextOptions;
      contextOptions = undefined;
    }

    const outputContext = this._getOutputContext(contextOptions);
    /** @type {HelpTextEventContext} */
    const eventContext = {
      error: outputContext.error,
      write: outputContext.write,
      command: this,
    };

    this._getCommandAndAncestors()
      .reverse()
      .forEach((command) => command.emit('beforeAllHelp', eventContext));
    this.emit('beforeHelp', eventContext);

    let helpInformation = this.helpInformation({ error: outputContext.error });
    if (deprecatedCallback) {
      helpInformation = deprecatedCallback(helpInformation);
      if (
        typeof helpInformation !== 'string' &&
        !Buffer.isBuffer(helpInformation)
      ) {
        throw new Error('outputHelp callback must return a string or a Buffer');
      }
    }
    outputContext.write(helpInformation);

    if (this._getHelpOption()?.long) {
      this.emit(this._getHelpOption().long); // deprecated
    }
    this.emit('afterHelp', eventContext);
    this._getCommandAndAncestors().forEach((command) =>
      command.emit('afterAllHelp', eventContext),
    );
  }

  /**
   * You can pass in flags and a description to customise the built-in help option.
   * Pass in false to disable the built-in help option.
   *
   * @example
   * program.helpOption('-?, --help' 'show help'); // customise
   * program.helpOption(false); // disable
   *
   * @param {(string | boolean)} flags
   * @param {string} [description]
   * @return {Command} `this` command for chaining
   */

  helpOption(flags, description) {
    // Support enabling/disabling built-in help option.
    if (typeof flags === 'boolean') {
      if (flags) {
        if (this._helpOption === null) this._helpOption = undefined; // reenable
        if (this._defaultOptionGroup) {
          // make the option to store the group
          this._initOptionGroup(this._getHelpOption());
        }
      } else {
        this._helpOption = null; // disable
      }
      return this;
    }

    // Customise flags and description.
    this._helpOption = this.createOption(
      flags ?? '-h, --help',
      description ?? 'display help for command',
    );
    // init group unless lazy create
    if (flags || description) this._initOptionGroup(this._helpOption);

    return this;
  }

  /**
   * Lazy create help option.
   * Returns null if has been disabled with .helpOption(false).
   *
   * @returns {(Option | null)} the help option
   * @package
   */
  _getHelpOption() {
    // Lazy create help option on demand.
    if (this._helpOption === undefined) {
      this.helpOption(undefined, undefined);
    }
    return this._helpOption;
  }

  /**
   * Supply your own option to use for the built-in help option.
   * This is an alternative to using helpOption() to customise the flags and description etc.
   *
   * @param {Option} option
   * @return {Command} `this` command for chaining
   */
  addHelpOption(option) {
    this._helpOption = option;
    this._initOptionGroup(option);
    return this;
  }

  /**
   * Output help information and exit.
   *
   * Outputs built-in help, and custom text added using `.addHelpText()`.
   *
   * @param {{ error: boolean }} [contextOptions] - pass {error:true} to write to stderr instead of stdout
   */

  help(contextOptions) {
    this.outputHelp(contextOptions);
    let exitCode = Number(process.exitCode ?? 0); // process.exitCode does allow a string or an integer, but we prefer just a number
    if (
      exitCode === 0 &&
      contextOptions &&
      typeof contextOptions !== 'function' &&
      contextOptions.error
    ) {
      exitCode = 1;
    }
    // message: do not have all displayed text available so only passing placeholder.
    this._exit(exitCode, 'commander.help', '(outputHelp)');
  }

  /**
   * // Do a little typing to coordinate emit and listener for the help text events.
   * @typedef HelpTextEventContext
   * @type {object}
   * @property {boolean} error
   * @property {Command} command
   * @property {function} write
   */

  /**
   * Add additional text to be displayed with the built-in help.
   *
   * Position is 'before' or 'after' to affect just this command,
   * and 'beforeAll' or 'afterAll' to affect this command and all its subcommands.
   *
   * @param {string} position - before or after built-in help
   * @param {(string | Function)} text - string to add, or a function returning a string
   * @return {Command} `this` command for chaining
   */

  addHelpText(position, text) {
    const allowedValues = ['beforeAll', 'before', 'after', 'afterAll'];
    if (!allowedValues.includes(position)) {
      throw new Error(`Unexpected value for position to addHelpText.
Expecting one of '${allowedValues.join("', '")}'`);
    }

    const helpEvent = `${position}Help`;
    this.on(helpEvent, (/** @type {HelpTextEventContext} */ context) => {
      let helpStr;
      if (typeof text === 'function') {
        helpStr = text({ error: context.error, command: context.command });
      } else {
        helpStr = text;
      }
      // Ignore falsy value when nothing to output.
      if (helpStr) {
        context.write(`${helpStr}\n`);
      }
    });
    return this;
  }

  /**
   * Output help information if help flags specified
   *
   * @param {Array} args - array of options to search for help flags
   * @private
   */

  _outputHelpIfRequested(args) {
    const helpOption = this._getHelpOption();
    const helpRequested = helpOption && args.find((arg) => helpOption.is(arg));
    if (helpRequested) {
      this.outputHelp();
      // (Do not have all displayed text available so only passing placeholder.)
      this._exit(0, 'commander.helpDisplayed', '(outputHelp)');
    }
  }
}

/**
 * Scan arguments and increment port number for inspect calls (to avoid conflicts when spawning new command).
 *
 * @param {string[]} args - array of arguments from node.execArgv
 * @returns {string[]}
 * @private
 */

function incrementNodeInspectorPort(args) {
  // Testing for these options:
  //  --inspect[=[host:]port]
  //  --inspect-brk[=[host:]port]
  //  --inspect-port=[host:]port
  return args.map((arg) => {
    if (!arg.startsWith('--inspect')) {
      return arg;
    }
    let debugOption;
    let debugHost = '127.0.0.1';
    let debugPort = '9229';
    let match;
    if ((match = arg.match(/^(--inspect(-brk)?)$/)) !== null) {
      // e.g. --inspect
      debugOption = match[1];
    } else if (
      (match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+)$/)) !== null
    ) {
      debugOption = match[1];
      if (/^\d+$/.test(match[3])) {
        // e.g. --inspect=1234
        debugPort = match[3];
      } else {
        // e.g. --inspect=localhost
        debugHost = match[3];
      }
    } else if (
      (match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/)) !== null
    ) {
      // e.g. --inspect=localhost:1234
      debugOption = match[1];
      debugHost = match[3];
      debugPort = match[4];
    }

    if (debugOption && debugPort !== '0') {
      return `${debugOption}=${debugHost}:${parseInt(debugPort) + 1}`;
    }
    return arg;
  });
}

/**
 * @returns {boolean | undefined}
 * @package
 */
function useColor() {
  // Test for common conventions.
  // NB: the observed behaviour is in combination with how author adds color! For example:
  //   - we do not test NODE_DISABLE_COLORS, but util:styletext does
  //   - we do test NO_COLOR, but Chalk does not
  //
  // References:
  // https://no-color.org
  // https://bixense.com/clicolors/
  // https://github.com/nodejs/node/blob/0a00217a5f67ef4a22384cfc80eb6dd9a917fdc1/lib/internal/tty.js#L109
  // https://github.com/chalk/supports-color/blob/c214314a14bcb174b12b3014b2b0a8de375029ae/index.js#L33
  // (https://force-color.org recent web page from 2023, does not match major javascript implementations)

  if (
    process.env.NO_COLOR ||
    process.env.FORCE_COLOR === '0' ||
    process.env.FORCE_COLOR === 'false'
  )
    return false;
  if (process.env.FORCE_COLOR || process.env.CLICOLOR_FORCE !== undefined)
    return true;
  return undefined;
}

exports.Command = Command;
exports.useColor = useColor; // exporting for tests


/***/ }),

/***/ 1135:
/***/ ((__unused_webpack_module, exports) => {

/**
 * CommanderError class
 */
class CommanderError extends Error {
  /**
   * Constructs the CommanderError class
   * @param {number} exitCode suggested exit code which could be used with process.exit
   * @param {string} code an id string representing the error
   * @param {string} message human-readable description of the error
   */
  constructor(exitCode, code, message) {
    super(message);
    // properly capture stack trace in Node.js
    Error.captureStackTrace(this, this.constructor);
    this.name = this.constructor.name;
    this.code = code;
    this.exitCode = exitCode;
    this.nestedError = undefined;
  }
}

/**
 * InvalidArgumentError class
 */
class InvalidArgumentError extends CommanderError {
  /**
   * Constructs the InvalidArgumentError class
   * @param {string} [message] explanation of why argument is invalid
   */
  constructor(message) {
    super(1, 'commander.invalidArgument', message);
    // properly capture stack trace in Node.js
    Error.captureStackTrace(this, this.constructor);
    this.name = this.constructor.name;
  }
}

exports.CommanderError = CommanderError;
exports.InvalidArgumentError = InvalidArgumentError;


/***/ }),

/***/ 9754:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const { humanReadableArgName } = __nccwpck_require__(9154);

/**
 * TypeScript import types for JSDoc, used by Visual Studio Code IntelliSense and `npm run typescript-checkJS`
 * https://www.typescriptlang.org/docs/handbook/jsdoc-supported-types.html#import-types
 * @typedef { import("./argument.js").Argument } Argument
 * @typedef { import("./command.js").Command } Command
 * @typedef { import("./option.js").Option } Option
 */

// Although this is a class, methods are static in style to allow override using subclass or just functions.
class Help {
  constructor() {
    this.helpWidth = undefined;
    this.minWidthToWrap = 40;
    this.sortSubcommands = false;
    this.sortOptions = false;
    this.showGlobalOptions = false;
  }

  /**
   * prepareContext is called by Commander after applying overrides from `Command.configureHelp()`
   * and just before calling `formatHelp()`.
   *
   * Commander just uses the helpWidth and the rest is provided for optional use by more complex subclasses.
   *
   * @param {{ error?: boolean, helpWidth?: number, outputHasColors?: boolean }} contextOptions
   */
  prepareContext(contextOptions) {
    this.helpWidth = this.helpWidth ?? contextOptions.helpWidth ?? 80;
  }

  /**
   * Get an array of the visible subcommands. Includes a placeholder for the implicit help command, if there is one.
   *
   * @param {Command} cmd
   * @returns {Command[]}
   */

  visibleCommands(cmd) {
    const visibleCommands = cmd.commands.filter((cmd) => !cmd._hidden);
    const helpCommand = cmd._getHelpCommand();
    if (helpCommand && !helpCommand._hidden) {
      visibleCommands.push(helpCommand);
    }
    if (this.sortSubcommands) {
      visibleCommands.sort((a, b) => {
        // @ts-ignore: because overloaded return type
        return a.name().localeCompare(b.name());
      });
    }
    return visibleCommands;
  }

  /**
   * Compare options for sort.
   *
   * @param {Option} a
   * @param {Option} b
   * @returns {number}
   */
  compareOptions(a, b) {
    const getSortKey = (option) => {
      // WYSIWYG for order displayed in help. Short used for comparison if present. No special handling for negated.
      return option.short
        ? option.short.replace(/^-/, '')
        : option.long.replace(/^--/, '');
    };
    return getSortKey(a).localeCompare(getSortKey(b));
  }

  /**
   * Get an array of the visible options. Includes a placeholder for the implicit help option, if there is one.
   *
   * @param {Command} cmd
   * @returns {Option[]}
   */

  visibleOptions(cmd) {
    const visibleOptions = cmd.options.filter((option) => !option.hidden);
    // Built-in help option.
    const helpOption = cmd._getHelpOption();
    if (helpOption && !helpOption.hidden) {
      // Automatically hide conflicting flags. Bit dubious but a historical behaviour that is convenient for single-command programs.
      const removeShort = helpOption.short && cmd._findOption(helpOption.short);
      const removeLong = helpOption.long && cmd._findOption(helpOption.long);
      if (!removeShort && !removeLong) {
        visibleOptions.push(helpOption); // no changes needed
      } else if (helpOption.long && !removeLong) {
        visibleOptions.push(
          cmd.createOption(helpOption.long, helpOption.description),
        );
      } else if (helpOption.short && !removeShort) {
        visibleOptions.push(
          cmd.createOption(helpOption.short, helpOption.description),
        );
      }
    }
    if (this.sortOptions) {
      visibleOptions.sort(this.compareOptions);
    }
    return visibleOptions;
  }

  /**
   * Get an array of the visible global options. (Not including help.)
   *
   * @param {Command} cmd
   * @returns {Option[]}
   */

  visibleGlobalOptions(cmd) {
    if (!this.showGlobalOptions) return [];

    const globalOptions = [];
    for (
      let ancestorCmd = cmd.parent;
      ancestorCmd;
      ancestorCmd = ancestorCmd.parent
    ) {
      const visibleOptions = ancestorCmd.options.filter(
        (option) => !option.hidden,
      );
      globalOptions.push(...visibleOptions);
    }
    if (this.sortOptions) {
      globalOptions.sort(this.compareOptions);
    }
    return globalOptions;
  }

  /**
   * Get an array of the arguments if any have a description.
   *
   * @param {Command} cmd
   * @returns {Argument[]}
   */

  visibleArguments(cmd) {
    // Side effect! Apply the legacy descriptions before the arguments are displayed.
    if (cmd._argsDescription) {
      cmd.registeredArguments.forEach((argument) => {
        argument.description =
          argument.description || cmd._argsDescription[argument.name()] || '';
      });
    }

    // If there are any arguments with a description then return all the arguments.
    if (cmd.registeredArguments.find((argument) => argument.description)) {
      return cmd.registeredArguments;
    }
    return [];
  }

  /**
   * Get the command term to show in the list of subcommands.
   *
   * @param {Command} cmd
   * @returns {string}
   */

  subcommandTerm(cmd) {
    // Legacy. Ignores custom usage string, and nested commands.
    const args = cmd.registeredArguments
      .map((arg) => humanReadableArgName(arg))
      .join(' ');
    return (
      cmd._name +
      (cmd._aliases[0] ? '|' + cmd._aliases[0] : '') +
      (cmd.options.length ? ' [options]' : '') + // simplistic check for non-help option
      (args ? ' ' + args : '')
    );
  }

  /**
   * Get the option term to show in the list of options.
   *
   * @param {Option} option
   * @returns {string}
   */

  optionTerm(option) {
    return option.flags;
  }

  /**
   * Get the argument term to show in the list of arguments.
   *
   * @param {Argument} argument
   * @returns {string}
   */

  argumentTerm(argument) {
    return argument.name();
  }

  /**
   * Get the longest command term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestSubcommandTermLength(cmd, helper) {
    return helper.visibleCommands(cmd).reduce((max, command) => {
      return Math.max(
        max,
        this.displayWidth(
          helper.styleSubcommandTerm(helper.subcommandTerm(command)),
        ),
      );
    }, 0);
  }

  /**
   * Get the longest option term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestOptionTermLength(cmd, helper) {
    return helper.visibleOptions(cmd).reduce((max, option) => {
      return Math.max(
        max,
        this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))),
      );
    }, 0);
  }

  /**
   * Get the longest global option term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestGlobalOptionTermLength(cmd, helper) {
    return helper.visibleGlobalOptions(cmd).reduce((max, option) => {
      return Math.max(
        max,
        this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))),
      );
    }, 0);
  }

  /**
   * Get the longest argument term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestArgumentTermLength(cmd, helper) {
    return helper.visibleArguments(cmd).reduce((max, argument) => {
      return Math.max(
        max,
        this.displayWidth(
          helper.styleArgumentTerm(helper.argumentTerm(argument)),
        ),
      );
    }, 0);
  }

  /**
   * Get the command usage to be displayed at the top of the built-in help.
   *
   * @param {Command} cmd
   * @returns {string}
   */

  commandUsage(cmd) {
    // Usage
    let cmdName = cmd._name;
    if (cmd._aliases[0]) {
      cmdName = cmdName + '|' + cmd._aliases[0];
    }
    let ancestorCmdNames = '';
    for (
      let ancestorCmd = cmd.parent;
      ancestorCmd;
      ancestorCmd = ancestorCmd.parent
    ) {
      ancestorCmdNames = ancestorCmd.name() + ' ' + ancestorCmdNames;
    }
    return ancestorCmdNames + cmdName + ' ' + cmd.usage();
  }

  /**
   * Get the description for the command.
   *
   * @param {Command} cmd
   * @returns {string}
   */

  commandDescription(cmd) {
    // @ts-ignore: because overloaded return type
    return cmd.description();
  }

  /**
   * Get the subcommand summary to show in the list of subcommands.
   * (Fallback to description for backwards compatibility.)
   *
   * @param {Command} cmd
   * @returns {string}
   */

  subcommandDescription(cmd) {
    // @ts-ignore: because overloaded return type
    return cmd.summary() || cmd.description();
  }

  /**
   * Get the option description to show in the list of options.
   *
   * @param {Option} option
   * @return {string}
   */

  optionDescription(option) {
    const extraInfo = [];

    if (option.argChoices) {
      extraInfo.push(
        // use stringify to match the display of the default value
        `choices: ${option.argChoices.map((choice) => JSON.stringify(choice)).join(', ')}`,
      );
    }
    if (option.defaultValue !== undefined) {
      // default for boolean and negated more for programmer than end user,
      // but show true/false for boolean option as may be for hand-rolled env or config processing.
      const showDefault =
        option.required ||
        option.optional ||
        (option.isBoolean() && typeof option.defaultValue === 'boolean');
      if (showDefault) {
        extraInfo.push(
          `default: ${option.defaultValueDescription || JSON.stringify(option.defaultValue)}`,
        );
      }
    }
    // preset for boolean and negated are more for programmer than end user
    if (option.presetArg !== undefined && option.optional) {
      extraInfo.push(`preset: ${JSON.stringify(option.presetArg)}`);
    }
    if (option.envVar !== undefined) {
      extraInfo.push(`env: ${option.envVar}`);
    }
    if (extraInfo.length > 0) {
      const extraDescription = `(${extraInfo.join(', ')})`;
      if (option.description) {
        return `${option.description} ${extraDescription}`;
      }
      return extraDescription;
    }

    return option.description;
  }

  /**
   * Get the argument description to show in the list of arguments.
   *
   * @param {Argument} argument
   * @return {string}
   */

  argumentDescription(argument) {
    const extraInfo = [];
    if (argument.argChoices) {
      extraInfo.push(
        // use stringify to match the display of the default value
        `choices: ${argument.argChoices.map((choice) => JSON.stringify(choice)).join(', ')}`,
      );
    }
    if (argument.defaultValue !== undefined) {
      extraInfo.push(
        `default: ${argument.defaultValueDescription || JSON.stringify(argument.defaultValue)}`,
      );
    }
    if (extraInfo.length > 0) {
      const extraDescription = `(${extraInfo.join(', ')})`;
      if (argument.description) {
        return `${argument.description} ${extraDescription}`;
      }
      return extraDescription;
    }
    return argument.description;
  }

  /**
   * Format a list of items, given a heading and an array of formatted items.
   *
   * @param {string} heading
   * @param {string[]} items
   * @param {Help} helper
   * @returns string[]
   */
  formatItemList(heading, items, helper) {
    if (items.length === 0) return [];

    return [helper.styleTitle(heading), ...items, ''];
  }

  /**
   * Group items by their help group heading.
   *
   * @param {Command[] | Option[]} unsortedItems
   * @param {Command[] | Option[]} visibleItems
   * @param {Function} getGroup
   * @returns {Map<string, Command[] | Option[]>}
   */
  groupItems(unsortedItems, visibleItems, getGroup) {
    const result = new Map();
    // Add groups in order of appearance in unsortedItems.
    unsortedItems.forEach((item) => {
      const group = getGroup(item);
      if (!result.has(group)) result.set(group, []);
    });
    // Add items in order of appearance in visibleItems.
    visibleItems.forEach((item) => {
      const group = getGroup(item);
      if (!result.has(group)) {
        result.set(group, []);
      }
      result.get(group).push(item);
    });
    return result;
  }

  /**
   * Generate the built-in help text.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {string}
   */

  formatHelp(cmd, helper) {
    const termWidth = helper.padWidth(cmd, helper);
    const helpWidth = helper.helpWidth ?? 80; // in case prepareContext() was not called

    function callFormatItem(term, description) {
      return helper.formatItem(term, termWidth, description, helper);
    }

    // Usage
    let output = [
      `${helper.styleTitle('Usage:')} ${helper.styleUsage(helper.commandUsage(cmd))}`,
      '',
    ];

    // Description
    const commandDescription = helper.commandDescription(cmd);
    if (commandDescription.length > 0) {
      output = output.concat([
        helper.boxWrap(
          helper.styleCommandDescription(commandDescription),
          helpWidth,
        ),
        '',
      ]);
    }

    // Arguments
    const argumentList = helper.visibleArguments(cmd).map((argument) => {
      return callFormatItem(
        helper.styleArgumentTerm(helper.argumentTerm(argument)),
        helper.styleArgumentDescription(helper.argumentDescription(argument)),
      );
    });
    output = output.concat(
      this.formatItemList('Arguments:', argumentList, helper),
    );

    // Options
    const optionGroups = this.groupItems(
      cmd.options,
      helper.visibleOptions(cmd),
      (option) => option.helpGroupHeading ?? 'Options:',
    );
    optionGroups.forEach((options, group) => {
      const optionList = options.map((option) => {
        return callFormatItem(
          helper.styleOptionTerm(helper.optionTerm(option)),
          helper.styleOptionDescription(helper.optionDescription(option)),
        );
      });
      output = output.concat(this.formatItemList(group, optionList, helper));
    });

    if (helper.showGlobalOptions) {
      const globalOptionList = helper
        .visibleGlobalOptions(cmd)
        .map((option) => {
          return callFormatItem(
            helper.styleOptionTerm(helper.optionTerm(option)),
            helper.styleOptionDescription(helper.optionDescription(option)),
          );
        });
      output = output.concat(
        this.formatItemList('Global Options:', globalOptionList, helper),
      );
    }

    // Commands
    const commandGroups = this.groupItems(
      cmd.commands,
      helper.visibleCommands(cmd),
      (sub) => sub.helpGroup() || 'Commands:',
    );
    commandGroups.forEach((commands, group) => {
      const commandList = commands.map((sub) => {
        return callFormatItem(
          helper.styleSubcommandTerm(helper.subcommandTerm(sub)),
          helper.styleSubcommandDescription(helper.subcommandDescription(sub)),
        );
      });
      output = output.concat(this.formatItemList(group, commandList, helper));
    });

    return output.join('\n');
  }

  /**
   * Return display width of string, ignoring ANSI escape sequences. Used in padding and wrapping calculations.
   *
   * @param {string} str
   * @returns {number}
   */
  displayWidth(str) {
    return stripColor(str).length;
  }

  /**
   * Style the title for displaying in the help. Called with 'Usage:', 'Options:', etc.
   *
   * @param {string} str
   * @returns {string}
   */
  styleTitle(str) {
    return str;
  }

  styleUsage(str) {
    // Usage has lots of parts the user might like to color separately! Assume default usage string which is formed like:
    //    command subcommand [options] [command] <foo> [bar]
    return str
      .split(' ')
      .map((word) => {
        if (word === '[options]') return this.styleOptionText(word);
        if (word === '[command]') return this.styleSubcommandText(word);
        if (word[0] === '[' || word[0] === '<')
          return this.styleArgumentText(word);
        return this.styleCommandText(word); // Restrict to initial words?
      })
      .join(' ');
  }
  styleCommandDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleOptionDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleSubcommandDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleArgumentDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleDescriptionText(str) {
    return str;
  }
  styleOptionTerm(str) {
    return this.styleOptionText(str);
  }
  styleSubcommandTerm(str) {
    // This is very like usage with lots of parts! Assume default string which is formed like:
    //    subcommand [options] <foo> [bar]
    return str
      .split(' ')
      .map((word) => {
        if (word === '[options]') return this.styleOptionText(word);
        if (word[0] === '[' || word[0] === '<')
          return this.styleArgumentText(word);
        return this.styleSubcommandText(word); // Restrict to initial words?
      })
      .join(' ');
  }
  styleArgumentTerm(str) {
    return this.styleArgumentText(str);
  }
  styleOptionText(str) {
    return str;
  }
  styleArgumentText(str) {
    return str;
  }
  styleSubcommandText(str) {
    return str;
  }
  styleCommandText(str) {
    return str;
  }

  /**
   * Calculate the pad width from the maximum term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  padWidth(cmd, helper) {
    return Math.max(
      helper.longestOptionTermLength(cmd, helper),
      helper.longestGlobalOptionTermLength(cmd, helper),
      helper.longestSubcommandTermLength(cmd, helper),
      helper.longestArgumentTermLength(cmd, helper),
    );
  }

  /**
   * Detect manually wrapped and indented strings by checking for line break followed by whitespace.
   *
   * @param {string} str
   * @returns {boolean}
   */
  preformatted(str) {
    return /\n[^\S\r\n]/.test(str);
  }

  /**
   * Format the "item", which consists of a term and description. Pad the term and wrap the description, indenting the following lines.
   *
   * So "TTT", 5, "DDD DDDD DD DDD" might be formatted for this.helpWidth=17 like so:
   *   TTT  DDD DDDD
   *        DD DDD
   *
   * @param {string} term
   * @param {number} termWidth
   * @param {string} description
   * @param {Help} helper
   * @returns {string}
   */
  formatItem(term, termWidth, description, helper) {
    const itemIndent = 2;
    const itemIndentStr = ' '.repeat(itemIndent);
    if (!description) return itemIndentStr + term;

    // Pad the term out to a consistent width, so descriptions are aligned.
    const paddedTerm = term.padEnd(
      termWidth + term.length - helper.displayWidth(term),
    );

    // Format the description.
    const spacerWidth = 2; // between term and description
    const helpWidth = this.helpWidth ?? 80; // in case prepareContext() was not called
    const remainingWidth = helpWidth - termWidth - spacerWidth - itemIndent;
    let formattedDescription;
    if (
      remainingWidth < this.minWidthToWrap ||
      helper.preformatted(description)
    ) {
      formattedDescription = description;
    } else {
      const wrappedDescription = helper.boxWrap(description, remainingWidth);
      formattedDescription = wrappedDescription.replace(
        /\n/g,
        '\n' + ' '.repeat(termWidth + spacerWidth),
      );
    }

    // Construct and overall indent.
    return (
      itemIndentStr +
      paddedTerm +
      ' '.repeat(spacerWidth) +
      formattedDescription.replace(/\n/g, `\n${itemIndentStr}`)
    );
  }

  /**
   * Wrap a string at whitespace, preserving existing line breaks.
   * Wrapping is skipped if the width is less than `minWidthToWrap`.
   *
   * @param {string} str
   * @param {number} width
   * @returns {string}
   */
  boxWrap(str, width) {
    if (width < this.minWidthToWrap) return str;

    const rawLines = str.split(/\r\n|\n/);
    // split up text by whitespace
    const chunkPattern = /[\s]*[^\s]+/g;
    const wrappedLines = [];
    rawLines.forEach((line) => {
      const chunks = line.match(chunkPattern);
      if (chunks === null) {
        wrappedLines.push('');
        return;
      }

      let sumChunks = [chunks.shift()];
      let sumWidth = this.displayWidth(sumChunks[0]);
      chunks.forEach((chunk) => {
        const visibleWidth = this.displayWidth(chunk);
        // Accumulate chunks while they fit into width.
        if (sumWidth + visibleWidth <= width) {
          sumChunks.push(chunk);
          sumWidth += visibleWidth;
          return;
        }
        wrappedLines.push(sumChunks.join(''));

        const nextChunk = chunk.trimStart(); // trim space at line break
        sumChunks = [nextChunk];
        sumWidth = this.displayWidth(nextChunk);
      });
      wrappedLines.push(sumChunks.join(''));
    });

    return wrappedLines.join('\n');
  }
}

/**
 * Strip style ANSI escape sequences from the string. In particular, SGR (Select Graphic Rendition) codes.
 *
 * @param {string} str
 * @returns {string}
 * @package
 */

function stripColor(str) {
  // eslint-disable-next-line no-control-regex
  const sgrPattern = /\x1b\[\d*(;\d*)*m/g;
  return str.replace(sgrPattern, '');
}

exports.Help = Help;
exports.stripColor = stripColor;


/***/ }),

/***/ 5240:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const { InvalidArgumentError } = __nccwpck_require__(1135);

class Option {
  /**
   * Initialize a new `Option` with the given `flags` and `description`.
   *
   * @param {string} flags
   * @param {string} [description]
   */

  constructor(flags, description) {
    this.flags = flags;
    this.description = description || '';

    this.required = flags.includes('<'); // A value must be supplied when the option is specified.
    this.optional = flags.includes('['); // A value is optional when the option is specified.
    // variadic test ignores <value,...> et al which might be used to describe custom splitting of single argument
    this.variadic = /\w\.\.\.[>\]]$/.test(flags); // The option can take multiple values.
    this.mandatory = false; // The option must have a value after parsing, which usually means it must be specified on command line.
    const optionFlags = splitOptionFlags(flags);
    this.short = optionFlags.shortFlag; // May be a short flag, undefined, or even a long flag (if option has two long flags).
    this.long = optionFlags.longFlag;
    this.negate = false;
    if (this.long) {
      this.negate = this.long.startsWith('--no-');
    }
    this.defaultValue = undefined;
    this.defaultValueDescription = undefined;
    this.presetArg = undefined;
    this.envVar = undefined;
    this.parseArg = undefined;
    this.hidden = false;
    this.argChoices = undefined;
    this.conflictsWith = [];
    this.implied = undefined;
    this.helpGroupHeading = undefined; // soft initialised when option added to command
  }

  /**
   * Set the default value, and optionally supply the description to be displayed in the help.
   *
   * @param {*} value
   * @param {string} [description]
   * @return {Option}
   */

  default(value, description) {
    this.defaultValue = value;
    this.defaultValueDescription = description;
    return this;
  }

  /**
   * Preset to use when option used without option-argument, especially optional but also boolean and negated.
   * The custom processing (parseArg) is called.
   *
   * @example
   * new Option('--color').default('GREYSCALE').preset('RGB');
   * new Option('--donate [amount]').preset('20').argParser(parseFloat);
   *
   * @param {*} arg
   * @return {Option}
   */

  preset(arg) {
    this.presetArg = arg;
    return this;
  }

  /**
   * Add option name(s) that conflict with this option.
   * An error will be displayed if conflicting options are found during parsing.
   *
   * @example
   * new Option('--rgb').conflicts('cmyk');
   * new Option('--js').conflicts(['ts', 'jsx']);
   *
   * @param {(string | string[])} names
   * @return {Option}
   */

  conflicts(names) {
    this.conflictsWith = this.conflictsWith.concat(names);
    return this;
  }

  /**
   * Specify implied option values for when this option is set and the implied options are not.
   *
   * The custom processing (parseArg) is not called on the implied values.
   *
   * @example
   * program
   *   .addOption(new Option('--log', 'write logging information to file'))
   *   .addOption(new Option('--trace', 'log extra details').implies({ log: 'trace.txt' }));
   *
   * @param {object} impliedOptionValues
   * @return {Option}
   */
  implies(impliedOptionValues) {
    let newImplied = impliedOptionValues;
    if (typeof impliedOptionValues === 'string') {
      // string is not documented, but easy mistake and we can do what user probably intended.
      newImplied = { [impliedOptionValues]: true };
    }
    this.implied = Object.assign(this.implied || {}, newImplied);
    return this;
  }

  /**
   * Set environment variable to check for option value.
   *
   * An environment variable is only used if when processed the current option value is
   * undefined, or the source of the current value is 'default' or 'config' or 'env'.
   *
   * @param {string} name
   * @return {Option}
   */

  env(name) {
    this.envVar = name;
    return this;
  }

  /**
   * Set the custom handler for processing CLI option arguments into option values.
   *
   * @param {Function} [fn]
   * @return {Option}
   */

  argParser(fn) {
    this.parseArg = fn;
    return this;
  }

  /**
   * Whether the option is mandatory and must have a value after parsing.
   *
   * @param {boolean} [mandatory=true]
   * @return {Option}
   */

  makeOptionMandatory(mandatory = true) {
    this.mandatory = !!mandatory;
    return this;
  }

  /**
   * Hide option in help.
   *
   * @param {boolean} [hide=true]
   * @return {Option}
   */

  hideHelp(hide = true) {
    this.hidden = !!hide;
    return this;
  }

  /**
   * @package
   */

  _collectValue(value, previous) {
    if (previous === this.defaultValue || !Array.isArray(previous)) {
      return [value];
    }

    previous.push(value);
    return previous;
  }

  /**
   * Only allow option value to be one of choices.
   *
   * @param {string[]} values
   * @return {Option}
   */

  choices(values) {
    this.argChoices = values.slice();
    this.parseArg = (arg, previous) => {
      if (!this.argChoices.includes(arg)) {
        throw new InvalidArgumentError(
          `Allowed choices are ${this.argChoices.join(', ')}.`,
        );
      }
      if (this.variadic) {
        return this._collectValue(arg, previous);
      }
      return arg;
    };
    return this;
  }

  /**
   * Return option name.
   *
   * @return {string}
   */

  name() {
    if (this.long) {
      return this.long.replace(/^--/, '');
    }
    return this.short.replace(/^-/, '');
  }

  /**
   * Return option name, in a camelcase format that can be used
   * as an object attribute key.
   *
   * @return {string}
   */

  attributeName() {
    if (this.negate) {
      return camelcase(this.name().replace(/^no-/, ''));
    }
    return camelcase(this.name());
  }

  /**
   * Set the help group heading.
   *
   * @param {string} heading
   * @return {Option}
   */
  helpGroup(heading) {
    this.helpGroupHeading = heading;
    return this;
  }

  /**
   * Check if `arg` matches the short or long flag.
   *
   * @param {string} arg
   * @return {boolean}
   * @package
   */

  is(arg) {
    return this.short === arg || this.long === arg;
  }

  /**
   * Return whether a boolean option.
   *
   * Options are one of boolean, negated, required argument, or optional argument.
   *
   * @return {boolean}
   * @package
   */

  isBoolean() {
    return !this.required && !this.optional && !this.negate;
  }
}

/**
 * This class is to make it easier to work with dual options, without changing the existing
 * implementation. We support separate dual options for separate positive and negative options,
 * like `--build` and `--no-build`, which share a single option value. This works nicely for some
 * use cases, but is tricky for others where we want separate behaviours despite
 * the single shared option value.
 */
class DualOptions {
  /**
   * @param {Option[]} options
   */
  constructor(options) {
    this.positiveOptions = new Map();
    this.negativeOptions = new Map();
    this.dualOptions = new Set();
    options.forEach((option) => {
      if (option.negate) {
        this.negativeOptions.set(option.attributeName(), option);
      } else {
        this.positiveOptions.set(option.attributeName(), option);
      }
    });
    this.negativeOptions.forEach((value, key) => {
      if (this.positiveOptions.has(key)) {
        this.dualOptions.add(key);
      }
    });
  }

  /**
   * Did the value come from the option, and not from possible matching dual option?
   *
   * @param {*} value
   * @param {Option} option
   * @returns {boolean}
   */
  valueFromOption(value, option) {
    const optionKey = option.attributeName();
    if (!this.dualOptions.has(optionKey)) return true;

    // Use the value to deduce if (probably) came from the option.
    const preset = this.negativeOptions.get(optionKey).presetArg;
    const negativeValue = preset !== undefined ? preset : false;
    return option.negate === (negativeValue === value);
  }
}

/**
 * Convert string from kebab-case to camelCase.
 *
 * @param {string} str
 * @return {string}
 * @private
 */

function camelcase(str) {
  return str.split('-').reduce((str, word) => {
    return str + word[0].toUpperCase() + word.slice(1);
  });
}

/**
 * Split the short and long flag out of something like '-m,--mixed <value>'
 *
 * @private
 */

function splitOptionFlags(flags) {
  let shortFlag;
  let longFlag;
  // short flag, single dash and single character
  const shortFlagExp = /^-[^-]$/;
  // long flag, double dash and at least one character
  const longFlagExp = /^--[^-]/;

  const flagParts = flags.split(/[ |,]+/).concat('guard');
  // Normal is short and/or long.
  if (shortFlagExp.test(flagParts[0])) shortFlag = flagParts.shift();
  if (longFlagExp.test(flagParts[0])) longFlag = flagParts.shift();
  // Long then short. Rarely used but fine.
  if (!shortFlag && shortFlagExp.test(flagParts[0]))
    shortFlag = flagParts.shift();
  // Allow two long flags, like '--ws, --workspace'
  // This is the supported way to have a shortish option flag.
  if (!shortFlag && longFlagExp.test(flagParts[0])) {
    shortFlag = longFlag;
    longFlag = flagParts.shift();
  }

  // Check for unprocessed flag. Fail noisily rather than silently ignore.
  if (flagParts[0].startsWith('-')) {
    const unsupportedFlag = flagParts[0];
    const baseError = `option creation failed due to '${unsupportedFlag}' in option flags '${flags}'`;
    if (/^-[^-][^-]/.test(unsupportedFlag))
      throw new Error(
        `${baseError}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`,
      );
    if (shortFlagExp.test(unsupportedFlag))
      throw new Error(`${baseError}
- too many short flags`);
    if (longFlagExp.test(unsupportedFlag))
      throw new Error(`${baseError}
- too many long flags`);

    throw new Error(`${baseError}
- unrecognised flag format`);
  }
  if (shortFlag === undefined && longFlag === undefined)
    throw new Error(
      `option creation failed due to no flags found in '${flags}'.`,
    );

  return { shortFlag, longFlag };
}

exports.Option = Option;
exports.DualOptions = DualOptions;


/***/ }),

/***/ 5030:
/***/ ((__unused_webpack_module, exports) => {

const maxDistance = 3;

function editDistance(a, b) {
  // https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance
  // Calculating optimal string alignment distance, no substring is edited more than once.
  // (Simple implementation.)

  // Quick early exit, return worst case.
  if (Math.abs(a.length - b.length) > maxDistance)
    return Math.max(a.length, b.length);

  // distance between prefix substrings of a and b
  const d = [];

  // pure deletions turn a into empty string
  for (let i = 0; i <= a.length; i++) {
    d[i] = [i];
  }
  // pure insertions turn empty string into b
  for (let j = 0; j <= b.length; j++) {
    d[0][j] = j;
  }

  // fill matrix
  for (let j = 1; j <= b.length; j++) {
    for (let i = 1; i <= a.length; i++) {
      let cost = 1;
      if (a[i - 1] === b[j - 1]) {
        cost = 0;
      } else {
        cost = 1;
      }
      d[i][j] = Math.min(
        d[i - 1][j] + 1, // deletion
        d[i][j - 1] + 1, // insertion
        d[i - 1][j - 1] + cost, // substitution
      );
      // transposition
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
      }
    }
  }

  return d[a.length][b.length];
}

/**
 * Find close matches, restricted to same number of edits.
 *
 * @param {string} word
 * @param {string[]} candidates
 * @returns {string}
 */

function suggestSimilar(word, candidates) {
  if (!candidates || candidates.length === 0) return '';
  // remove possible duplicates
  candidates = Array.from(new Set(candidates));

  const searchingOptions = word.startsWith('--');
  if (searchingOptions) {
    word = word.slice(2);
    candidates = candidates.map((candidate) => candidate.slice(2));
  }

  let similar = [];
  let bestDistance = maxDistance;
  const minSimilarity = 0.4;
  candidates.forEach((candidate) => {
    if (candidate.length <= 1) return; // no one character guesses

    const distance = editDistance(word, candidate);
    const length = Math.max(word.length, candidate.length);
    const similarity = (length - distance) / length;
    if (similarity > minSimilarity) {
      if (distance < bestDistance) {
        // better edit distance, throw away previous worse matches
        bestDistance = distance;
        similar = [candidate];
      } else if (distance === bestDistance) {
        similar.push(candidate);
      }
    }
  });

  similar.sort((a, b) => a.localeCompare(b));
  if (searchingOptions) {
    similar = similar.map((candidate) => `--${candidate}`);
  }

  if (similar.length > 1) {
    return `\n(Did you mean one of ${similar.join(', ')}?)`;
  }
  if (similar.length === 1) {
    return `\n(Did you mean ${similar[0]}?)`;
  }
  return '';
}

exports.suggestSimilar = suggestSimilar;


/***/ }),

/***/ 4272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DE: () => (/* binding */ assertReadable),
/* harmony export */   TX: () => (/* binding */ assertHandedOver),
/* harmony export */   Yh: () => (/* binding */ isManifest),
/* harmony export */   bn: () => (/* binding */ assertOnlyData)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1455);
/* harmony import */ var _baseline_manifestFile_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(289);
/* harmony import */ var _baseline_source_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(819);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5071);
/* harmony import */ var _elsewhere_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(649);





/** A candidate that nothing could be compared with is still read, as far as that needs no JVM. */
async function assertReadable(candidate) {
    const { kind, path } = await (0,_baseline_source_js__WEBPACK_IMPORTED_MODULE_2__/* .sourceOf */ .v)(candidate, "the candidate");
    if (kind === "manifest")
        await (0,_baseline_manifestFile_js__WEBPACK_IMPORTED_MODULE_1__/* .readManifest */ .W)(path, "the candidate");
}
/** In two jobs the candidate comes from the first one, and why it is not there is nearly always that this one failed. */
async function assertHandedOver(candidate, environment) {
    const { path, ofRun } = (0,_elsewhere_js__WEBPACK_IMPORTED_MODULE_4__/* .elsewhere */ .J)(candidate, environment);
    const missing = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(candidate).then(() => false, () => true);
    if (ofRun && missing)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`The candidate ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(path)} does not exist: the job that makes it failed or handed nothing over. Its log says why.`);
}
/** Whether this is a manifest, hence data that somebody else's job may have made; false where it cannot be told. */
const isManifest = async (candidate) => (0,_baseline_source_js__WEBPACK_IMPORTED_MODULE_2__/* .sourceOf */ .v)(candidate, "the candidate").then(({ kind }) => kind === "manifest", () => false);
/** In runs that hold secrets although the code is a stranger's, a JAR is not executed whoever asks for it. */
async function assertOnlyData(sources) {
    for (const [role, text] of Object.entries(sources)) {
        const kind = await (0,_baseline_source_js__WEBPACK_IMPORTED_MODULE_2__/* .sourceOf */ .v)(text, `the ${role}`).then((source) => source.kind, () => undefined);
        if (kind === undefined || kind === "manifest")
            continue;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`The ${role} ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(text)} is ${kind === "jar" ? "a JAR" : "a script"}, and this run holds rights that the code of a pull request must not have, so it is not executed. ` +
            "Extract it in a job of the event pull_request and hand over the manifest and the trial.");
    }
}


/***/ }),

/***/ 6061:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _checkAction_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(295);
/* harmony import */ var _step_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5208);


await (0,_step_js__WEBPACK_IMPORTED_MODULE_1__/* .stepOf */ .c)(_checkAction_js__WEBPACK_IMPORTED_MODULE_0__/* .checkAction */ .F);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  F: () => (/* binding */ checkAction)
});

// EXTERNAL MODULE: ./lib/src/baseline/branch.js
var branch = __nccwpck_require__(7314);
// EXTERNAL MODULE: ./lib/src/report/annotations.js
var report_annotations = __nccwpck_require__(6275);
// EXTERNAL MODULE: ./lib/src/verdict/policy.js
var policy = __nccwpck_require__(688);
// EXTERNAL MODULE: ./lib/src/action/candidate.js
var candidate = __nccwpck_require__(4272);
// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __nccwpck_require__(8179);
// EXTERNAL MODULE: ./lib/src/commandline/checkCommand.js + 4 modules
var checkCommand = __nccwpck_require__(2922);
// EXTERNAL MODULE: ./lib/src/commandline/config.js + 1 modules
var config = __nccwpck_require__(8508);
// EXTERNAL MODULE: ./lib/src/commandline/runOptions.js
var runOptions = __nccwpck_require__(6241);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __nccwpck_require__(5071);
;// CONCATENATED MODULE: ./lib/src/action/inputs.js

/** What can be said about a job, and how its `main()` is run: the options of `extract` and `check`, under their names. */
const job = {
    "flink-version": "value",
    "flink-home": "value",
    java: "value",
    classpath: "lines",
    "main-class": "value",
    sql: "value",
    arg: "lines",
    env: "lines",
    network: "value",
    declared: "lines",
    "sample-inputs": "value",
    "flink-conf": "lines",
    parallelism: "value",
    "state-backend": "value",
};
const jobOfBaseline = Object.fromEntries(Object.entries(job).map(([name, shape]) => [`baseline-${name}`, shape]));
const run = {
    offline: "flag",
    "main-deadline": "value",
    config: "value",
    "no-exercise": "flag",
    probe: "flag",
    "no-probe": "flag",
    debug: "flag",
};
/** Inputs that are options of `check`; the parsers of the command line decide what they may be. */
const checkOptionInputs = {
    candidate: "value",
    baseline: "value",
    trial: "value",
    "no-trial": "flag",
    "fail-on": "value",
    "allow-non-restored-state": "flag",
    "restore-from": "value",
    "claim-mode": "value",
    ...job,
    ...jobOfBaseline,
    ...run,
};
/** Inputs of the Action that extracts; `candidate` is the JAR. */
const extractOptionInputs = { baseline: "value", ...job, ...jobOfBaseline, ...run };
/** Inputs of the Action that records, when it is given a JAR. */
const recordOptionInputs = { to: "value", ...job, ...run };
/** The way the runner hands inputs over: upper case, hyphens stay. */
const inputsOf = (environment) => (name) => (environment[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`] ?? "").trim();
/** `--name=value` in one piece, so that no value is ever taken for an option. */
const argumentsOf = (inputs, read) => Object.entries(inputs).flatMap(([name, shape]) => {
    const text = read(name);
    if (text === "")
        return [];
    if (shape === "flag")
        return yes(name, text) ? [`--${name}`] : [];
    if (shape === "lines")
        return lines(text).map((line) => `--${name}=${line}`);
    return [`--${name}=${text}`];
});
const lines = (text) => text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
/** The words that YAML 1.2 has for it, as the Actions toolkit takes them. */
function yes(name, text) {
    if (/^(true|True|TRUE)$/.test(text))
        return true;
    if (/^(false|False|FALSE|)$/.test(text))
        return false;
    throw new errors/* UsageError */.eb(`The input ${name} is neither true nor false. Write one of the two.`);
}
/** One of a few words; the first is what holds when nothing is said. */
function choice(name, words, read) {
    const text = read(name);
    const found = text === "" ? words[0] : words.find((word) => word === text);
    if (found !== undefined)
        return found;
    throw new errors/* UsageError */.eb(`The input ${name} is not one of its words. Choose of ${words.join(", ")}.`);
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./lib/src/action/oneMatch.js



/**
 * The one path that a text with `*` means (`target/orders-*.jar`); a text without one is given back as it is. A star stands for any
 * characters inside one name, never for folders: a build's output is not searched through, it is named.
 */
async function oneMatch(text) {
    if (!text.includes("*"))
        return text;
    const found = await matches(text.split("/"));
    const [only] = found;
    if (only !== undefined && found.length === 1)
        return only;
    const what = found.length === 0
        ? "matches no file"
        : `matches ${found.length} files, for instance ${(0,errors/* oneLine */.TN)(found.slice(0, 3).join(", "))}`;
    throw new errors/* UsageError */.eb(`The candidate ${(0,errors/* oneLine */.TN)(text)} ${what}. Name exactly one JAR or manifest.`);
}
async function matches(names) {
    let reached = [names[0] === "" ? "/" : "."];
    for (const name of names.filter((each) => each !== "")) {
        reached = (await Promise.all(reached.map((folder) => inFolder(folder, name)))).flat();
    }
    return reached.sort();
}
async function inFolder(folder, name) {
    if (!name.includes("*"))
        return [(0,external_node_path_.join)(folder, name)];
    const entries = await (0,promises_.readdir)(folder).catch(() => []);
    const pattern = new RegExp(`^${name.split("*").map(literally).join(".*")}$`, "u");
    return entries.filter((entry) => !entry.startsWith(".") && pattern.test(entry)).map((entry) => (0,external_node_path_.join)(folder, entry));
}
const literally = (text) => text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");

;// CONCATENATED MODULE: ./lib/src/action/checkInputs.js







/** When a comment is made. One that stands is brought up to date in any case but `never`. */
const commentModes = ["always", "on-findings", "never"];
/** What it means for the step that nobody has recorded a baseline yet. */
const missingBaselineModes = ["warn", "fail", "pass"];
/** Inputs that the command line has no option for. */
const checkOwnInputs = (/* unused pure expression or super */ null && (["comment", "check-run", "on-missing-baseline", "name", "token"]));
/** Decoded before everything else: where the outcome is shown must be known even if the rest of the inputs is wrong. */
const presentationOf = (read, environment) => {
    const checkRun = read("check-run");
    const place = [environment["GITHUB_WORKFLOW"], environment["GITHUB_JOB"]].filter(Boolean).join("/");
    return {
        comment: choice("comment", commentModes, read),
        ...(checkRun !== "" && { checkRun }),
        onMissingBaseline: choice("on-missing-baseline", missingBaselineModes, read),
        key: read("name") || place || "flink-upgrade-check",
    };
};
/** Throws a `UsageError`, or what commander throws for a value that an option does not take. */
async function checkInputsOf(read) {
    for (const name of ["candidate", "baseline"])
        if (read(name) === "")
            throw missing(name);
    const candidate = await oneMatch(read("candidate"));
    const commandLine = argumentsOf(checkOptionInputs, (name) => (name === "candidate" ? candidate : read(name)));
    const command = (0,checkCommand.declareCheck)(new esm/* Command */.uB("check").exitOverride().configureOutput({ outputError: () => undefined }));
    const values = await (0,config/* configured */.t)(command.parse(commandLine, { from: "user" }));
    return { options: (0,checkCommand/* checkOptions */.J)(values, (0,runOptions/* runOptions */.Ku)(values)), commandLine: ["check", ...commandLine] };
}
const missing = (name) => new errors/* UsageError */.eb(name === "baseline"
    ? "The input baseline is missing. Say where the deployed version's manifest or JAR is."
    : "The input candidate is missing. Give the path of the new version's JAR, or of a manifest made of it.");

// EXTERNAL MODULE: ./lib/src/action/elsewhere.js
var elsewhere = __nccwpck_require__(649);
// EXTERNAL MODULE: ./lib/src/manifest/canonical.js
var canonical = __nccwpck_require__(528);
// EXTERNAL MODULE: ./lib/src/report/json.js
var json = __nccwpck_require__(9695);
;// CONCATENATED MODULE: ./lib/src/action/files.js


/** The report and the candidate's manifest, for later steps to upload. */
async function keepFiles(result, { keep }) {
    if (result.kind !== "judged")
        return {};
    const { verdict } = result;
    const report = await keep("report.json", (0,json.jsonReport)(verdict));
    const manifest = await keep("manifest.json", (0,canonical/* canonicalText */.A)(verdict.manifests.candidate));
    return { ...(report !== undefined && { report }), ...(manifest !== undefined && { manifest }) };
}

// EXTERNAL MODULE: ./lib/src/action/log.js
var action_log = __nccwpck_require__(9759);
// EXTERNAL MODULE: ./lib/src/rules/outcome.js
var outcome = __nccwpck_require__(6198);
// EXTERNAL MODULE: ./lib/src/report/headline.js
var headline = __nccwpck_require__(5509);
;// CONCATENATED MODULE: ./lib/src/action/outputs.js


/** Outcomes that have an output with their count. */
const counted = outcome/* outcomes */.KI.filter((outcome) => outcome !== "compatible");
/** All outputs of the check, in the order of action.yml. */
const checkOutputs = ["outcome", "passed", ...counted, "baseline-ref", "report-path", "manifest-path"];
/** Small values alone: an output is shared by the job, and a manifest in it would use that up. */
const outputsOf = (result, passed, baselineRef, written) => ({
    outcome: result.kind === "judged" ? result.verdict.outcome : result.kind,
    passed: String(passed),
    ...counts(result),
    "baseline-ref": baselineRef,
    ...(written.report !== undefined && { "report-path": written.report }),
    ...(written.manifest !== undefined && { "manifest-path": written.manifest }),
});
/** None at all where nothing was judged: zero would say that there are none. */
const counts = (result) => {
    if (result.kind !== "judged")
        return {};
    const found = new Map((0,headline/* totals */.S)(result.verdict.findings).map(({ outcome, count }) => [outcome, count]));
    return Object.fromEntries(counted.map((outcome) => [outcome, String(found.get(outcome) ?? 0)]));
};

;// CONCATENATED MODULE: ./lib/src/action/repeat.js

/**
 * The check as shell lines that say the same on another machine: the program as the workflow names it, the run's files by GitHub's own
 * command line, paths without the runner's folders. Empty where nothing could be read from the inputs. One fence of Markdown.
 */
function repeatWords([command, ...options], here) {
    if (command === undefined)
        return "";
    const { environment, run } = here;
    const words = options.flatMap((word) => moved(withoutSecret(word), environment));
    const fromRun = words.some(({ ofRun }) => ofRun);
    const repository = plainWord(environment["GITHUB_REPOSITORY"]);
    const onBranch = options.some((word) => word.startsWith("--baseline=branch:"));
    const lines = [
        ...program(environment),
        ...(fromRun && run && repository ? [`gh run download ${run} --repo ${repository}`] : []),
        ...(onBranch && repository ? [`export GITHUB_REPOSITORY=${repository} GITHUB_TOKEN="$(gh auth token)"`] : []),
        [`node ${folder}/dist/cli/index.js ${command}`, ...words.map(({ word }) => quoted(word))].join(" \\\n  "),
    ];
    return ["```sh", ...lines.map(inFence), "```"].join("\n");
}
const folder = "flink-upgrade-check";
/** The very program that ran: the repository and the version that the workflow's `uses:` names. */
const program = (environment) => {
    const server = environment["GITHUB_SERVER_URL"] ?? "";
    const repository = plainWord(environment["GITHUB_ACTION_REPOSITORY"]) ?? "flink-upgrade-check/flink-upgrade-check";
    const ref = plainWord(environment["GITHUB_ACTION_REF"]);
    const host = /^https?:\/\/[\w.:-]+$/.test(server) ? server : "https://github.com";
    return [
        `git clone --quiet ${host}/${repository} ${folder}`,
        ...(ref === undefined ? [] : [`git -C ${folder} checkout --quiet ${ref}`]),
    ];
};
const plainWord = (text) => text !== undefined && /^\w[\w./-]*$/.test(text) ? text : undefined;
/** A word without the runner's folders, and whether it named a file of the run. Nothing for a Java of the runner. */
function moved(word, environment) {
    const [, option = "", value = ""] = /^(--[\w-]+=)(.*)$/s.exec(word) ?? [];
    if (option === "")
        return [{ word, ofRun: false }];
    if (/^--(baseline-)?java=$/.test(option))
        return [];
    const { path, ofRun } = (0,elsewhere/* elsewhere */.J)(value, environment);
    return [{ word: option + path, ofRun }];
}
/**
 * Arguments, variables and configuration may hold passwords. A runner takes those out of its log, and nobody takes them out of a comment.
 */
const withoutSecret = (word) => {
    const [, option, kind, value = ""] = /^(--(?:baseline-)?(arg|env|flink-conf)=)(.*)$/s.exec(word) ?? [];
    if (option === undefined)
        return word;
    return kind === "arg" ? `${option}...` : `${option}${value.split("=")[0] ?? ""}=...`;
};
const quoted = (word) => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`);
/** File names are a stranger's: nothing in them ends the fence, hides what it is, or passes for a hidden line of ours. */
const inFence = (line) => line
    .replace(/[^\P{Cc}\n]|\p{Cf}/gu, "?")
    .replaceAll("```", "` ` `")
    .replaceAll("<!--", "<! --");

// EXTERNAL MODULE: ./lib/src/action/result.js + 1 modules
var action_result = __nccwpck_require__(1686);
;// CONCATENATED MODULE: ./lib/src/github/github.js
/** GitHub refuses 65,536 and more, and the markers need some. */
const longestBody = 65_000;

// EXTERNAL MODULE: ./lib/src/report/escape.js
var report_escape = __nccwpck_require__(3330);
// EXTERNAL MODULE: ./lib/src/report/markdown.js + 6 modules
var markdown = __nccwpck_require__(365);
// EXTERNAL MODULE: ./lib/src/report/prose.js
var prose = __nccwpck_require__(806);
;// CONCATENATED MODULE: ./lib/src/action/inputLines.js

/** `--env KAFKA=...   # who asked`: the option, its value as a shell reads it, and what is only said. */
const inputLines_option = /^\s*--([a-z-]+) (.*?)(?: {3}[#(].*)?$/;
/**
 * Options to paste as the lines of a workflow's `with:`. What stands only for something to be found (`...`) and what is no option is left
 * out; empty where nothing remains.
 */
function asInputs(lines) {
    const values = new Map();
    for (const line of lines) {
        const [, name = "", value = ""] = inputLines_option.exec(line) ?? [];
        if (checkOptionInputs[name] === "lines" && value !== "...")
            values.set(name, [...(values.get(name) ?? []), ...value.split(` --${name} `).map(unquoted)]);
    }
    if (values.size === 0)
        return "";
    const inputs = [...values].flatMap(([name, all]) => [`  ${name}: |`, ...all.map((value) => `    ${value}`)]);
    return ["with:", ...inputs].join("\n");
}
/** Undoes the quotes of `'a'\''b'`, in which everything else stands for itself. */
const unquoted = (text) => text.replaceAll(/'\\''|'/g, (quote) => (quote === "'" ? "" : "'"));

;// CONCATENATED MODULE: ./lib/src/action/mended.js
/**
 * A line that nobody sees, at the end of our own comment: which findings there were, so that the next run can say how many are gone.
 * Whoever may edit the comment may edit this, so it is held to its form and used for that one sentence and nothing else.
 */
const remembered = (fingerprints) => `<!-- flink-upgrade-check-findings:${fingerprints.slice(0, most).join(",")} -->`;
/** The list in the comment that stands there; empty where there is none in exactly our form. */
const recalled = (before) => {
    const list = mended_form.exec((before ?? "").slice(-longestLine))?.[1] ?? "";
    return list === "" ? [] : [...new Set(list.split(","))];
};
/** What is remembered of findings. Notes are left out: nobody mends them. */
const fingerprintsOf = (findings) => findings.filter(({ outcome }) => outcome !== "compatible").map(({ fingerprint }) => fingerprint.slice(0, digits));
/** The sentence in Markdown, or nothing where nothing was mended. */
const mendedWords = (before, now) => {
    const left = before.filter((one) => now.includes(one)).length;
    const gone = before.length - left;
    if (gone === 0)
        return undefined;
    if (before.length === 1)
        return "**Mended:** the finding of the last check is gone.";
    const rest = left === 0 ? "" : `; ${left} ${left === 1 ? "is" : "are"} still there`;
    const which = left === 0 ? `all ${gone} findings` : `${gone} of the ${before.length} findings`;
    return `**Mended:** ${which} of the last check ${gone === 1 ? "is" : "are"} gone${rest}.`;
};
const digits = 16;
const most = 200;
const longestLine = most * (digits + 1) + 100;
const mended_form = /<!-- flink-upgrade-check-findings:([0-9a-f]{16}(?:,[0-9a-f]{16}){0,199}) -->\s*$/;

// EXTERNAL MODULE: ./lib/src/report/words.js
var words = __nccwpck_require__(3512);
;// CONCATENATED MODULE: ./lib/src/action/passport.js


/** Which version of the job was compared with: one line of Markdown. `now` in milliseconds, for the age. */
const passport = (job, { source, recorded }, now) => {
    const parts = [
        ...(job.release === undefined ? [] : [`release ${(0,report_escape/* code */.aY)(job.release, 80)}`]),
        ...(job.commit === undefined ? [] : [`commit ${(0,report_escape/* code */.aY)(job.commit.slice(0, 10))}`]),
        ...(job.environment === undefined ? [] : [`environment ${(0,report_escape/* code */.aY)(job.environment, 80)}`]),
        (0,report_escape/* markdown */.wD)((0,words/* flinkWords */.WX)(job)),
        `JAR ${(0,report_escape/* code */.aY)(job.jar.slice(0, 10))}`,
        ...(recorded === undefined ? [] : [`recorded ${age(recorded.at, now)}by ${(0,report_escape/* code */.aY)(recorded.by, 80)}`]),
        `from ${(0,report_escape/* code */.aY)(source, 200)}`,
    ];
    return `**Baseline:** ${parts.join(" · ")}`;
};
const day = 86_400_000;
/** Nothing for a date that is none, or lies ahead by more than clocks differ. */
const age = (at, now) => {
    const days = Math.floor((now - Date.parse(at)) / day);
    if (Number.isNaN(days) || days < -1)
        return "";
    return days < 1 ? "today " : `${days} ${days === 1 ? "day" : "days"} ago `;
};

;// CONCATENATED MODULE: ./lib/src/action/words.js






/** The comment. `before` is the one that stands, for what was mended since. */
const commentOf = (about, before, budget) => {
    const earlier = recalled(before);
    if (about.result.kind === "not-checked")
        return joined(shown(about, budget), remembered(earlier));
    const now = about.result.kind === "judged" ? fingerprintsOf(about.result.verdict.findings) : [];
    const mended = about.result.kind === "judged" ? mendedWords(earlier, now) : undefined;
    const [verdict = "", ...rest] = shown(about, budget - roomOfList).split(/\n\n(.*)/s);
    return joined(verdict, mended, ...rest, now.length > 0 ? remembered(now) : undefined);
};
/** 200 fingerprints and the sentence about them. */
const roomOfList = 4_000;
/** The same for comment, step summary and check run. */
const shown = (about, budget) => {
    const { result } = about;
    if (result.kind === "no-baseline")
        return joined(noBaseline(result.because, about.origin.source), small(about));
    if (result.kind === "not-checked")
        return joined(notChecked(about.headSha, result.because), repeated(about), small(about));
    const foot = (judged) => joined(passport(result.verdict.baseline, about.origin, about.now), about.claimed ? claim : undefined, repeated(about), small(about, judged));
    return (0,markdown.markdownReport)(result.verdict, budget, foot).trim();
};
const notChecked = (headSha, because) => [
    `### ⚠️ Not checked at ${(0,report_escape/* code */.aY)(headSha.slice(0, 10))}`,
    ...reasons(because),
    "Whether this job restores is not known. What an earlier commit was told does not hold for this one.",
].join("\n\n");
/** Sentences, and under them the options to paste, which stand indented on lines of their own. */
const reasons = (because) => {
    const lines = because.split("\n").slice(0, mostReasons);
    const options = lines
        .filter((line) => line.startsWith("  "))
        .map((line) => (0,report_escape/* plain */.pj)(line, 400).replaceAll("```", "` ` `"));
    const said = lines
        .filter((line) => !line.startsWith("  ") && line.trim() !== "")
        .map((line) => (0,prose/* prose */.C)(line.replace(/^the /, "The ")));
    if (options.length === 0)
        return said;
    const inputs = asInputs(options);
    return [
        ...said,
        `\`\`\`text\n${options.join("\n")}\n\`\`\``,
        "The Action has an input of the same name for each of them" + (inputs === "" ? "." : ":"),
        ...(inputs === "" ? [] : [`\`\`\`yaml\n${inputs}\n\`\`\``]),
    ];
};
const mostReasons = 60;
const noBaseline = (because, source) => [
    "### ⚠️ There is no baseline yet, so nothing was compared",
    // The remedy that follows there is the command line's; here it is a step of a workflow.
    (0,prose/* prose */.C)(because.split(/(?<=\.) /)[0] ?? ""),
    "Record the deployed version once, in the workflow that releases or deploys it; from then on every pull request is held against it:",
    `\`\`\`yaml\n- uses: flink-upgrade-check/flink-upgrade-check/record@v1\n  with:\n    source: target/job.jar\n    to: ${named(source)}\n\`\`\``,
].join("\n\n");
const named = (source) => (/^branch:[\w./-]+$/.test(source) ? source : "branch:flink-baselines");
const claim = "The manifest and the trial were made by a job of the fork, so they are its claim: whoever can change the code there can change them. The evidence is lowered to a guess.";
/** Options can be as long as a workflow file; a report is not given up for them. */
const longestRepeat = 4_000;
const repeated = ({ repeat }) => repeat === "" || repeat.length > longestRepeat
    ? undefined
    : `<details><summary>The same on your machine</summary>\n\n${repeat}\n\n</details>`;
const small = ({ headSha, runUrl }, judged) => {
    const run = runUrl !== undefined && /^https?:\/\/[\w.:/-]+$/.test(runUrl) ? ` · [run](${runUrl})` : "";
    const lines = [...(judged === undefined ? [] : [judged]), `Checked commit ${(0,report_escape/* code */.aY)(headSha.slice(0, 10))}${run}`];
    return `<sub>${lines.join("<br>")}</sub>`;
};
const joined = (...parts) => parts
    .filter((part) => part !== undefined && part !== "")
    .map((part) => part?.trim())
    .join("\n\n");
/** One sentence for the log, an annotation without a place, or the title of a check run. Not escaped yet. */
const inOneSentence = ({ result, headSha }) => {
    if (result.kind === "not-checked")
        return `Not checked at ${headSha.slice(0, 10)}. ${result.because}`;
    if (result.kind === "no-baseline")
        return `There is no baseline yet, so nothing was compared. ${result.because}`;
    const { outcome, passed } = result.verdict;
    return `The outcome is ${outcome}; the check ${passed ? "passed" : "failed"}.`;
};

;// CONCATENATED MODULE: ./lib/src/action/show.js



/** GitHub takes 1 MiB of a step's summary; a character has up to three bytes here. */
const longestSummary = 300_000;
const longestCheckSummary = 65_000;
/** Step summary, comment and check run: the same words. Each stands for itself; what cannot be shown is one warning. */
async function show(showing, runner, github, log) {
    runner.addSummary(shown(showing.about, longestSummary));
    if (github === undefined)
        return;
    if (showing.presentation.comment !== "never")
        await comment(showing, github, log);
    const { checkRun: name } = showing.presentation;
    if (name !== undefined)
        done(await github.postCheckRun(checkRun(name, showing)), log);
}
async function comment({ about, presentation }, github, log) {
    const pullRequest = done(await github.pullRequest(), log);
    if (pullRequest === undefined)
        return;
    const state = done(await github.upsertComment({
        pullRequest: pullRequest.number,
        key: presentation.key,
        headSha: about.headSha,
        body: (before) => commentOf(about, before, longestBody),
        create: presentation.comment === "always" || isFinding(about),
    }), log);
    if (state?.did === "superseded")
        log.say("The comment is about a newer commit already and was left alone.");
}
const isFinding = ({ result }) => result.kind === "judged" ? result.verdict.outcome !== "compatible" : result.kind === "not-checked";
const checkRun = (name, { about, passed, annotations }) => ({
    name,
    headSha: about.headSha,
    // Never neutral for what could not be decided: GitHub counts that as passed.
    conclusion: passed ? "success" : about.result.kind === "judged" ? "failure" : "action_required",
    title: (0,report_escape/* plain */.pj)(inOneSentence(about), 250),
    summary: shown(about, longestCheckSummary),
    annotations: annotations.flatMap(({ file, line, level, title, message }) => file === undefined
        ? []
        : [{ path: file, line: line ?? 1, level: level === "error" ? "failure" : "warning", title, message }]),
});
/** A fault of GitHub is one warning that names the remedy. */
const done = (answer, log) => {
    if (answer.state === "done")
        return answer.value;
    log.warn(`${answer.because} ${answer.remedy}`);
    return undefined;
};

;// CONCATENATED MODULE: ./lib/src/action/sourceFiles.js


/** More than large repositories have; beyond it an annotation without a line is better than a step that searches for minutes. */
const mostEntries = 50_000;
const deepest = 16;
const notSources = new Set(["node_modules", "target", "build", "out"]);
/**
 * Where source files as class files name them (`com/acme/OrderJob.java`) lie below the checkout. Only files that exist, links not
 * followed; a name that exists in two modules is left out, because the line would be a guess.
 */
async function sourceFiles(root, wanted) {
    const byName = new Map();
    for (const file of new Set(wanted.filter(isPlain)))
        byName.set((0,external_node_path_.basename)(file), [...(byName.get((0,external_node_path_.basename)(file)) ?? []), file]);
    const found = new Map();
    if (byName.size === 0)
        return new Map();
    let left = mostEntries;
    let folders = [""];
    for (let depth = 0; depth < deepest && folders.length > 0; depth += 1) {
        const next = [];
        for (const folder of folders) {
            if (left <= 0)
                break;
            const entries = await (0,promises_.readdir)((0,external_node_path_.join)(root, folder), { withFileTypes: true }).catch(() => []);
            left -= entries.length;
            for (const entry of entries) {
                const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
                if (entry.isDirectory() && !entry.name.startsWith(".") && !notSources.has(entry.name))
                    next.push(path);
                if (!entry.isFile())
                    continue;
                for (const file of byName.get(entry.name) ?? [])
                    if (path === file || path.endsWith(`/${file}`))
                        found.set(file, [...(found.get(file) ?? []), path]);
            }
        }
        folders = next.sort();
    }
    return new Map([...found].flatMap(([file, [only, ...more]]) => (only && more.length === 0 ? [[file, only]] : [])));
}
/** The name is a stranger's; what a compiler writes is a path of plain names. */
const isPlain = (file) => file.length <= 400 && /^[\w$-]+(\/[\w$-]+)*\.\w+$/.test(file);

;// CONCATENATED MODULE: ./lib/src/action/checkAction.js















/** Inputs -> result -> everything that shows it -> exit status. The status is the verdict; the rest presents it and may fail. */
async function checkAction(runner, log, open) {
    const read = inputsOf(runner.environment);
    let presentation;
    try {
        presentation = presentationOf(read, runner.environment);
    }
    catch (thrown) {
        log.fail((0,action_result/* said */.a)(thrown));
        return 1;
    }
    const github = open(read("token"));
    const judged = await judge(read, runner, github, log);
    const { result } = judged;
    const passed = passes(result, presentation);
    const origin = await originOf(read("baseline"), result, github);
    const about = aboutOf(judged, origin, github, runner);
    tell(about, passed, presentation, log);
    const annotations = await annotate(judged, runner, log);
    const written = await keepFiles(result, runner);
    runner.setOutputs(outputsOf(result, passed, read("baseline"), written));
    await show({ about, presentation, passed, annotations }, runner, github, log);
    return passed ? 0 : 1;
}
async function judge(read, { environment }, github, log) {
    let known = { policy: policy/* defaultPolicy */.G, commandLine: [], claimed: false };
    const result = await (0,action_result/* resultOf */.B)(async () => {
        const { options, commandLine } = await checkInputsOf(read);
        known = { policy: options.policy, commandLine, claimed: false };
        await (0,candidate/* assertHandedOver */.TX)(options.candidate, environment);
        if (github?.context.mustNotExecute)
            await (0,candidate/* assertOnlyData */.bn)(options);
        const claimed = github?.context.fromFork === true && (await (0,candidate/* isManifest */.Yh)(options.candidate));
        known = { ...known, claimed };
        return {
            ...options,
            ...(github && { readBranch: (branch, path) => github.readFileFromBranch(branch, path) }),
            ...(claimed && { evidence: "heuristic" }),
        };
    }, (0,action_log/* progressIn */.P)(log));
    return { result, ...known };
}
const aboutOf = ({ result, claimed, commandLine }, origin, github, { environment }) => {
    const runUrl = github?.context.runUrl;
    return {
        result,
        headSha: github?.context.headSha || (environment["GITHUB_SHA"] ?? ""),
        origin: { ...origin, source: (0,elsewhere/* elsewhere */.J)(origin.source, environment).path },
        claimed,
        repeat: repeatWords(commandLine, { environment, ...(github && { run: github.context.run }) }),
        ...(runUrl !== undefined && { runUrl }),
        now: Date.now(),
    };
};
/** Who recorded the baseline, and when. It is small print: what cannot be found out is left out, and nobody is warned. */
async function originOf(source, { kind }, github) {
    if (kind !== "judged" || !github || !(0,branch/* isBranch */.PX)(source))
        return { source };
    const place = (0,branch/* branchPlace */.eG)(source);
    const answer = await github.lastChange(place.branch, (0,branch/* manifestPath */.ji)(place));
    return { source, ...(answer.state === "done" && answer.value && { recorded: answer.value }) };
}
/** A check that could not be made never passes. */
const passes = (result, { onMissingBaseline }) => {
    if (result.kind === "judged")
        return result.verdict.passed;
    return result.kind === "no-baseline" && onMissingBaseline !== "fail";
};
function tell(about, passed, { onMissingBaseline }, log) {
    const sentence = inOneSentence(about);
    if (about.result.kind === "judged")
        log.say(sentence);
    else if (!passed)
        log.fail(sentence);
    else if (onMissingBaseline === "warn")
        log.warn(sentence);
    else
        log.say(sentence);
}
async function annotate({ result, policy }, { workspace }, log) {
    if (result.kind !== "judged")
        return [];
    const files = result.verdict.findings.flatMap(({ location }) => (location === undefined ? [] : [location.file]));
    const places = await sourceFiles(workspace, files);
    const annotations = (0,report_annotations/* annotationsOf */.Ih)(result.verdict, policy, (file) => places.get(file));
    for (const annotation of annotations)
        log.annotate(annotation);
    return annotations;
}


/***/ }),

/***/ 649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ elsewhere)
/* harmony export */ });
/** A path as it makes sense on another machine: without the folders that this runner has for the checkout and for the files of a run. */
function elsewhere(path, { RUNNER_TEMP, GITHUB_WORKSPACE }) {
    const inTemp = below(path, RUNNER_TEMP);
    // A folder that the step before this one made for itself has a name that nobody else will have.
    if (inTemp !== undefined)
        return { path: inTemp.replace(/^flink-upgrade-check-\w{6}\//, ""), ofRun: true };
    return { path: below(path, GITHUB_WORKSPACE) ?? path, ofRun: false };
}
const below = (path, place) => {
    const root = (place ?? "").replace(/\/+$/, "");
    return root !== "" && path.startsWith(`${root}/`) ? path.slice(root.length + 1) : undefined;
};


/***/ }),

/***/ 9759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ progressIn),
/* harmony export */   k: () => (/* binding */ logTo)
/* harmony export */ });
/* harmony import */ var _extract_progress_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(441);
/* harmony import */ var _report_annotations_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6275);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3330);



const title = "flink-upgrade-check";
const longest = 2000;
const logTo = (write) => {
    const annotate = (annotation) => write(`${(0,_report_annotations_js__WEBPACK_IMPORTED_MODULE_1__/* .workflowCommand */ .NA)(annotation)}\n`);
    return {
        say: (sentence) => write(`${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(sentence, longest)}\n`),
        annotate,
        warn: (sentence) => annotate({ level: "warning", title, message: (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(sentence, longest) }),
        fail: (sentence) => annotate({ level: "error", title, message: (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(sentence, longest) }),
    };
};
/** Words of the extraction among the lines of the step, one for each phase that begins. */
function progressIn(log) {
    let last = "";
    return {
        say: log.say,
        step: (step) => {
            const words = (0,_extract_progress_js__WEBPACK_IMPORTED_MODULE_0__/* .inWords */ .r4)(step);
            if (words !== last)
                log.say(words);
            last = words;
        },
        close: () => undefined,
    };
}


/***/ }),

/***/ 1686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  B: () => (/* binding */ resultOf),
  a: () => (/* binding */ said)
});

// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __nccwpck_require__(8179);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __nccwpck_require__(5071);
;// CONCATENATED MODULE: ./lib/src/commandline/ending.js


const ending_name = "flink-upgrade-check";
/** The check could not be made. */
const couldNotBeMade = 2;
/** What a thrown value says to the user, and the status to end with. Only here does anything become words and a status. */
function endingOf(thrown, debug) {
    if (thrown instanceof esm/* CommanderError */.b7)
        return thrown.exitCode === 0 ? { status: 0, text: "" } : { status: couldNotBeMade, text: usage(thrown) };
    const stack = debug && thrown instanceof Error ? `${thrown.stack ?? ""}\n` : "";
    if (thrown instanceof errors/* UsageError */.eb) {
        return { status: couldNotBeMade, text: `${[`${ending_name}: ${thrown.message}`, ...thrown.lines].join("\n")}\n${stack}` };
    }
    const said = (0,errors/* oneLine */.TN)(thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown));
    const remedy = debug ? "Please report it." : "Repeat with --debug and report it.";
    return {
        status: couldNotBeMade,
        text: `${ending_name}: the check could not be made because of a fault of its own (${said}). ${remedy}\n${stack}`,
    };
}
/** Commander's sentence, in our form. */
function usage(error) {
    // No command at all: commander has printed its help instead of a sentence.
    if (error.code === "commander.help")
        return `${ending_name}: give a command: check, extract, record or explain.\n`;
    const said = (0,errors/* oneLine */.TN)(error.message.replace(/^error: /, "")).replace(/\.$/, "");
    return `${ending_name}: ${said}. See ${ending_name} --help.\n`;
}

// EXTERNAL MODULE: ./lib/src/action/candidate.js
var candidate = __nccwpck_require__(4272);
;// CONCATENATED MODULE: ./lib/src/action/result.js




/**
 * Never throws: a check that could not be made is something to tell, and the worst moment to leave yesterday's verdict standing.
 * What judges is loaded when it is known what to judge: it is most of what there is to load.
 */
async function resultOf(options, progress) {
    try {
        const wanted = await options();
        const { check } = await __nccwpck_require__.e(/* import() */ 633).then(__nccwpck_require__.bind(__nccwpck_require__, 2633));
        try {
            return { kind: "judged", verdict: await check(wanted, progress) };
        }
        catch (thrown) {
            if (!(thrown instanceof errors/* NoBaselineError */.Bu))
                throw thrown;
            // The baseline is looked up first. A candidate that is missing or broken must not pass as a first run.
            await (0,candidate/* assertReadable */.DE)(wanted.candidate);
            return { kind: "no-baseline", because: thrown.message };
        }
    }
    catch (thrown) {
        return { kind: "not-checked", because: said(thrown) };
    }
}
/** The sentences of the command line, without the program's name before them. */
function said(thrown) {
    const { text } = endingOf(thrown, false);
    const sentence = text.trim().replace(/^flink-upgrade-check: /, "");
    return thrown instanceof esm/* CommanderError */.b7 ? sentence.replace(/ See flink-upgrade-check --help\.$/, "") : sentence;
}


/***/ }),

/***/ 5208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  c: () => (/* binding */ stepOf)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __nccwpck_require__(5071);
;// CONCATENATED MODULE: ./lib/src/github/fault.js

/** GitHub answered, and what it answered cannot be worked with. Said in our words. */
class Refused extends Error {
    remedy;
    constructor(message, remedy) {
        super(message);
        this.name = "Refused";
        this.remedy = remedy;
    }
}
/** Whatever goes wrong inside becomes a value. */
async function attempt(undertaking, work) {
    try {
        return { state: "done", value: await work() };
    }
    catch (thrown) {
        const { reason, remedy } = explained(thrown, undertaking);
        return { state: "degraded", because: `${undertaking.failed}: ${reason}.`, remedy };
    }
}
/** Status of GitHub's own answer; undefined where there was none, and for our own faults. */
function statusOf(thrown) {
    const { status, response } = (thrown ?? {});
    return typeof status === "number" && response !== undefined ? status : undefined;
}
/** The request was refused, so nothing was done; after any other fault that cannot be known. */
const wasRefused = (thrown) => {
    const status = statusOf(thrown);
    return status !== undefined && status >= 400 && status < 500;
};
function explained(thrown, undertaking) {
    if (thrown instanceof Refused)
        return { reason: thrown.message, remedy: thrown.remedy };
    const status = statusOf(thrown);
    const said = (0,errors/* oneLine */.TN)(masked(messageOf(thrown), undertaking.token), 200).replace(/\.$/, "");
    if (status === undefined && isOfTheNetwork(thrown))
        return { reason: `GitHub could not be reached (${said})`, remedy: "Run the job again when it can be reached." };
    if (status === undefined)
        return {
            reason: `its answer was not understood (${said})`,
            remedy: "Run the job again, and report it if it stays.",
        };
    if (isLimit(status, thrown))
        return { reason: `GitHub limits the rate of requests (${status}: ${said})`, remedy: "Run the job again later." };
    return { reason: `GitHub answered ${status} (${said})`, remedy: remedyFor(status, undertaking) };
}
function remedyFor(status, { permission, fromFork }) {
    const line = `Give the job "permissions: ${permission}".`;
    if (status === 401)
        return "The token is not valid or no longer: leave token out, or give one that is.";
    if (status === 403 || status === 404) {
        return fromFork
            ? `${line} The token of a fork's pull request can only read whatever is given: use the recipe with workflow_run.`
            : line;
    }
    if (status >= 500)
        return "Run the job again when GitHub is well.";
    return "Mend what GitHub names, and run the job again.";
}
const messageOf = (thrown) => String(thrown?.message ?? thrown);
/** Before anything is cut, so that no part of it is left. */
const masked = (text, token) => [token, token.trim()].reduce((left, secret) => (secret === "" ? left : left.replaceAll(secret, "***")), text);
/** Octokit gives a request without an answer the status 500 and the cause. */
const isOfTheNetwork = (thrown) => typeof thrown === "object" && thrown !== null && "request" in thrown;
function isLimit(status, thrown) {
    const { headers } = thrown.response;
    if (status === 429)
        return true;
    return status === 403 && (/rate limit/i.test((0,errors/* saidBy */.TT)(thrown)) || headers?.["x-ratelimit-remaining"] === "0");
}

;// CONCATENATED MODULE: ./lib/src/github/branchRead.js

/** By its full name: a tag of the same name is not the branch. */
const branchRef = (branch) => `refs/heads/${branch}`;
/** Undefined where there is no such branch or file. Raw, so that a file of more than 1 MB comes too. */
async function readFile(client, place, branch, path) {
    const request = { ...place, path, ref: branchRef(branch), mediaType: { format: "raw" } };
    const data = await unless404(async () => (await client.rest.repos.getContent(request)).data);
    if (data === undefined)
        return undefined;
    if (typeof data === "string")
        return data;
    if (data instanceof ArrayBuffer)
        return Buffer.from(data).toString("utf8");
    // A directory is listed whatever was asked for.
    throw new Refused(`${path} is no file there`, "Name the folder of a job and an environment.");
}
async function lastChange(client, place, branch, path) {
    // Documented for a branch's plain name only; it is for people to read, so a tag of that name does no harm here.
    const request = { ...place, sha: branch, path, per_page: 1 };
    const data = await unless404(async () => (await client.rest.repos.listCommits(request)).data);
    const last = data?.[0];
    if (!last)
        return undefined;
    const { author, committer } = last.commit;
    return {
        commit: last.sha,
        at: committer?.date ?? author?.date ?? "",
        by: last.author?.login ?? author?.name ?? "",
    };
}
async function unless404(ask) {
    try {
        return await ask();
    }
    catch (thrown) {
        if (statusOf(thrown) === 404)
            return undefined;
        throw thrown;
    }
}

;// CONCATENATED MODULE: ./lib/src/github/asset.js



/** The release's file, once: with these bytes it is left alone, and with others it is not replaced, because it says what was released. */
async function uploadAsset(client, place, asset) {
    const { name, text, tag } = asset;
    const release = await releaseOf(client, place, tag);
    if (!release)
        throw new Refused(`there is no release of the tag ${tag}`, "Make the release, as a draft, before this.");
    const there = release.assets.find((one) => one.name === name);
    const digest = `sha256:${(0,external_node_crypto_.createHash)("sha256").update(text).digest("hex")}`;
    if (there?.state === "uploaded") {
        if (there.digest === digest)
            return { did: "unchanged", url: there.browser_download_url };
        throw new Refused(`the release ${tag} has another file ${name}`, "Remove that file first if it is wrong.");
    }
    if (release.immutable === true) {
        throw new Refused(`the release ${tag} is published and cannot be changed any more`, "Attach the manifest while the release is a draft, and publish it then.");
    }
    // What an upload leaves that broke off.
    if (there)
        await client.rest.repos.deleteReleaseAsset({ ...place, asset_id: there.id });
    const { data } = await client.rest.repos.uploadReleaseAsset({
        ...place,
        release_id: release.id,
        // Another host than the API's on github.com; the release names it.
        url: release.upload_url,
        name,
        data: text,
        headers: { "content-type": "application/json" },
        request: { retries: 0 },
    });
    return { did: "uploaded", url: data.browser_download_url };
}
/** A draft has no tag yet that it could be asked for by. */
async function releaseOf(client, place, tag) {
    const published = await unless404(() => client.rest.repos.getReleaseByTag({ ...place, tag }));
    if (published)
        return published.data;
    const { data } = await client.rest.repos.listReleases({ ...place, per_page: 100 });
    return data.find((one) => one.tag_name === tag);
}

;// CONCATENATED MODULE: external "node:timers/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
;// CONCATENATED MODULE: ./lib/src/github/branchWrite.js





/** That it is there says that a branch is ours to write on: a branch of sources that is named by mistake does not have it. */
const marker = {
    path: "RECORDED-BASELINES.md",
    text: "# Recorded baselines\n\nWritten by flink-upgrade-check: manifests of the job versions that are deployed, one folder for each job and\n" +
        "environment. Nothing is built from this branch, and it shares no history with the sources.\n",
};
const attempts = 6;
/**
 * One commit on top of what is there, or none if the file is there already. The branch is only ever moved forward: who came first
 * keeps his commit, and we begin again from it.
 */
async function writeFile(client, place, file, second) {
    for (let attempt = 1; attempt <= attempts; attempt++) {
        const tip = await tipOf(client, place, file.branch);
        if (tip && !tip.files.has(marker.path))
            throw notOurs(file.branch);
        if (tip && tip.files.get(file.path) === idOf(file.text))
            return { did: "unchanged", commit: tip.commit };
        const commit = await commitOf(client, place, file, tip);
        if (await move(client, place, file.branch, commit, tip))
            return { did: "recorded", commit };
        // Of several that lost the same race each waits another time.
        await (0,promises_namespaceObject.setTimeout)(Math.random() * attempt * second);
    }
    throw new Refused(`others wrote to the branch ${file.branch} each of the ${attempts} times`, "Run the job again; a concurrency group keeps such jobs apart.");
}
async function tipOf(client, place, branch) {
    const ref = await unless404(() => client.rest.git.getRef({ ...place, ref: `heads/${branch}` }));
    if (!ref)
        return undefined;
    const commit = ref.data.object.sha;
    const { data } = await client.rest.git.getCommit({ ...place, commit_sha: commit });
    const tree = await client.rest.git.getTree({ ...place, tree_sha: data.tree.sha, recursive: "true" });
    if (tree.data.truncated)
        throw new Refused(`the branch ${branch} has too many files`, "Record to a branch of its own.");
    const blobs = tree.data.tree.filter(({ type }) => type === "blob");
    return { commit, tree: data.tree.sha, files: new Map(blobs.map(({ path, sha }) => [path ?? "", sha ?? ""])) };
}
async function commitOf(client, place, file, tip) {
    const files = tip ? [file] : [marker, file];
    const entries = [];
    for (const { path, text } of files) {
        const content = Buffer.from(text, "utf8").toString("base64");
        const blob = await client.rest.git.createBlob({ ...place, content, encoding: "base64" });
        entries.push({ path, sha: blob.data.sha, mode: "100644", type: "blob" });
    }
    const tree = await client.rest.git.createTree({ ...place, tree: entries, ...(tip && { base_tree: tip.tree }) });
    const commit = await client.rest.git.createCommit({
        ...place,
        message: file.message,
        tree: tree.data.sha,
        parents: tip ? [tip.commit] : [],
    });
    return commit.data.sha;
}
/** False: somebody else moved, made or removed the branch since we looked. */
async function move(client, place, branch, sha, tip) {
    try {
        if (tip)
            await client.rest.git.updateRef({ ...place, ref: `heads/${branch}`, sha, force: false });
        else
            await client.rest.git.createRef({ ...place, ref: `refs/heads/${branch}`, sha });
        return true;
    }
    catch (thrown) {
        if (statusOf(thrown) === 409)
            return false;
        // A protected branch answers 422 too, and trying again does not help there.
        const raced = /not a fast.?forward|already exists|does not exist/i.test((0,errors/* saidBy */.TT)(thrown));
        if (statusOf(thrown) === 422 && raced)
            return false;
        throw thrown;
    }
}
/** Git's own id of a file's bytes. */
function idOf(text) {
    const bytes = Buffer.from(text, "utf8");
    return (0,external_node_crypto_.createHash)("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}
const notOurs = (branch) => new Refused(`the branch ${branch} is not one of recorded baselines`, "Name a branch that does not exist yet: it is made without a history, beside the sources.");

;// CONCATENATED MODULE: ./lib/src/github/checkRun.js
/** GitHub's: per request, and lengths in characters. */
const batch = 50;
const longest = { title: 255, text: 65_535, message: 16_000 };
/** More than anyone reads; each batch costs a request of the repository's hourly thousand. */
const most = 300;
/** `run` links the check to where it was made. */
async function postCheckRun(client, place, run, check) {
    const output = { title: cut(check.title, longest.title), summary: cut(check.summary, longest.text) };
    const annotations = check.annotations.slice(0, most).map(annotation);
    const { data } = await client.rest.checks.create({
        ...place,
        name: check.name,
        head_sha: check.headSha,
        external_id: run.id,
        ...(run.url !== undefined && { details_url: run.url }),
        status: "completed",
        conclusion: check.conclusion,
        output: { ...output, annotations: annotations.slice(0, batch) },
        // A second attempt after a broken connection could make a second check.
        request: { retries: 0 },
    });
    if (!Number.isSafeInteger(data.id))
        throw new TypeError("a check run without an id");
    let shown = Math.min(batch, annotations.length);
    while (shown < annotations.length) {
        const next = annotations.slice(shown, shown + batch);
        try {
            await client.rest.checks.update({
                ...place,
                check_run_id: data.id,
                output: { ...output, annotations: next },
                // Annotations are appended: a batch that arrived although its answer did not must not be sent twice.
                request: { retries: 0 },
            });
        }
        catch {
            // The check stands with its conclusion; how many annotations it has is told.
            break;
        }
        shown += next.length;
    }
    return { id: data.id, url: data.html_url ?? "", annotations: shown };
}
const annotation = ({ path, line, level, title, message }) => ({
    path,
    start_line: line,
    end_line: line,
    annotation_level: level,
    title: cut(title, longest.title),
    message: cut(message, longest.message),
});
/** Never through the middle of a character. */
function cut(text, length) {
    if (text.length <= length)
        return text;
    const end = length - 3;
    const code = text.charCodeAt(end - 1);
    return `${text.slice(0, code >= 0xd800 && code <= 0xdbff ? end - 1 : end)}...`;
}

;// CONCATENATED MODULE: ./lib/src/github/marker.js
const longestKey = 200;
/** `--` would end a hidden comment, so it does not stand in one. */
function markerOf(key) {
    const wellFormed = Buffer.from(key.slice(0, longestKey), "utf8").toString("utf8");
    return `<!-- flink-upgrade-check:${encodeURIComponent(wellFormed).replace(/-(?=-)/g, "%2D")} -->`;
}
const marked = (key, { headSha, run, attempt }, body) => `${markerOf(key)}\n<!-- head=${headSha} run=${run} attempt=${attempt} -->\n${body}`;
/** Only at the start: a marker further down is a quotation. */
const isMarked = (key, body) => body.startsWith(markerOf(key));
/** Undefined where somebody edited it away: such a body is older than any. */
function stampOf(key, body) {
    const found = /^\s*<!-- head=([0-9a-f]{4,64}) run=(\d{1,15}) attempt=(\d{1,6}) -->/.exec(body.slice(markerOf(key).length));
    if (!found)
        return undefined;
    return { headSha: found[1] ?? "", run: Number(found[2]), attempt: Number(found[3]) };
}
/** About another commit, and by a run that began later. Of the same commit the last word counts, whoever said it. */
function isNewer(one, other) {
    if (!one || one.headSha === other?.headSha)
        return false;
    if (!other)
        return true;
    return one.run > other.run || (one.run === other.run && one.attempt > other.attempt);
}

;// CONCATENATED MODULE: ./lib/src/github/comment.js


/** GitHub's own limit, which its API description does not state. */
const comment_longest = 65_536;
const perPage = 100;
/** A pull request takes no more than 2,500 comments. */
const pages = 25;
/** The one comment of this key, with the newest commit's word, wherever it was when we came. */
async function upsertComment(client, place, author, stamp, comment) {
    let ourselves = author;
    const find = () => ownComments(client, place, ourselves, comment);
    const own = await find();
    if (own.length > 0)
        return settle(own);
    return comment.create ? create() : { did: "absent" };
    function wordAfter(before) {
        const body = marked(comment.key, stamp, comment.body(before));
        if (body.length <= comment_longest)
            return body;
        const reason = `it has ${body.length} characters, and GitHub takes ${comment_longest}`;
        throw new Refused(reason, "Report it: it should be shorter.");
    }
    async function create() {
        const body = wordAfter(undefined);
        const made = await post(body).catch(async (thrown) => {
            // A broken connection says nothing about whether the comment was made, and a second one must not be.
            if (wasRefused(thrown))
                throw thrown;
            const found = (await find()).find((one) => one.body === body);
            if (!found)
                throw thrown;
            return found;
        });
        // Another run may have made one in the same moment, and with a token of somebody else's only now is known who we are and
        // which older one is ours. The word is there already, so a fault while looking or tidying changes nothing.
        const tidied = await find().then((after) => (after.length > 1 ? settle(after, made.id) : undefined), () => undefined);
        return tidied ?? { did: "created", id: made.id, url: made.url };
    }
    async function post(body) {
        const request = { ...place, issue_number: comment.pullRequest, body, request: { retries: 0 } };
        const { data } = await client.rest.issues.createComment(request);
        ourselves = data.user?.login ?? author;
        return { id: data.id, url: data.html_url, body };
    }
    /**
     * The lowest id stays, so that two runs which settle at once agree; the newest word goes into it, the others go away. `made` is the
     * one that this call has just made: it says nothing about before.
     */
    async function settle(found, made) {
        const ordered = [...found].sort((a, b) => a.id - b.id);
        const stampIn = (one) => stampOf(comment.key, one.body);
        const standing = ordered.filter(({ id }) => id !== made);
        const newest = standing.reduce((best, one) => (isNewer(stampIn(one), stampIn(best)) ? one : best));
        const superseded = isNewer(stampIn(newest), stamp);
        const [kept, ...duplicates] = ordered;
        const word = superseded ? newest.body : wordAfter(newest.body);
        if (kept.body !== word) {
            const stillThere = await update(kept.id, word);
            if (!stillThere)
                return comment.create ? create() : { did: "absent" };
        }
        for (const { id } of duplicates)
            await remove(id);
        return { did: superseded ? "superseded" : "updated", id: kept.id, url: kept.url };
    }
    async function update(id, text) {
        try {
            await client.rest.issues.updateComment({ ...place, comment_id: id, body: text });
            return true;
        }
        catch (thrown) {
            if (statusOf(thrown) === 404)
                return false;
            throw thrown;
        }
    }
    /** The word stands already; a duplicate that cannot be removed now will be by the next run. */
    async function remove(id) {
        await client.rest.issues.deleteComment({ ...place, comment_id: id }).catch(() => undefined);
    }
}
/**
 * Anyone can write a comment that begins with our marker and edit it after we wrote into it, so the author counts as well. Oldest
 * first, as GitHub lists them; duplicates of a race are neighbours, so the page that has one has the others.
 */
async function ownComments(client, place, author, { pullRequest, key }) {
    for (let page = 1; page <= pages; page++) {
        const { data } = await client.rest.issues.listComments({
            ...place,
            issue_number: pullRequest,
            per_page: perPage,
            page,
        });
        const own = data
            .filter(({ user, body }) => user?.login === author && isMarked(key, body ?? ""))
            .map(({ id, html_url, body }) => ({ id, url: html_url, body: body ?? "" }));
        if (own.length > 0 || data.length < perPage)
            return own;
    }
    return [];
}

// EXTERNAL MODULE: ./lib/src/github/fetch.js
var fetch = __nccwpck_require__(7160);
;// CONCATENATED MODULE: ./lib/src/github/forkPull.js
/**
 * The open pull request whose head is the very commit that ran. One that has moved on since is none: the run of the newer commit
 * speaks for it. Two of the same head go to different branches, and then nothing says which one ran.
 */
async function pullRequestOfHead(client, place, { headOwner, headBranch, headSha }) {
    const head = `${headOwner}:${headBranch}`;
    const { data } = await client.rest.pulls.list({ ...place, state: "open", head, per_page: 100 });
    const found = data.filter(({ head }) => head.sha === headSha && head.user?.login === headOwner);
    const [one] = found;
    if (!one || found.length > 1)
        return undefined;
    const fromFork = one.head.repo?.full_name !== one.base.repo.full_name;
    return { number: one.number, headSha, base: one.base.ref, fromFork };
}

;// CONCATENATED MODULE: ./lib/src/github/open.js








/** GitHub, as the run that `context` describes may use it. The first request is made when something is asked. */
function openGitHub({ context, token, author = "github-actions[bot]", patience = fetch/* patience */._ }) {
    const place = { owner: context.owner, repo: context.repo };
    const { run, attempt: again } = context;
    let client;
    // Octokit is most of what there is to load, and a run that asks nothing of GitHub needs none of it.
    const connected = () => (client ??= Promise.all(/* import() */[__nccwpck_require__.e(56), __nccwpck_require__.e(193)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3193)).then(({ connect }) => connect({ token, apiUrl: context.apiUrl, patience })));
    const trying = async (failed, permission, work) => attempt({ failed, permission, token, fromFork: context.fromFork }, async () => work(await connected()));
    return {
        context,
        pullRequest: async () => {
            const { pullRequest, lookUp } = context;
            if (!lookUp)
                return { state: "done", value: pullRequest };
            return trying("The pull request could not be looked up", "pull-requests: read", (client) => pullRequestOfHead(client, place, lookUp));
        },
        upsertComment: (comment) => trying("The comment could not be written", "pull-requests: write", (client) => upsertComment(client, place, author, { headSha: comment.headSha, run, attempt: again }, comment)),
        postCheckRun: (check) => trying("The check run could not be made", "checks: write", (client) => {
            const id = `${run}-${again}`;
            return postCheckRun(client, place, { id, ...(context.runUrl && { url: context.runUrl }) }, check);
        }),
        readFileFromBranch: (branch, path) => trying("The branch could not be read", "contents: read", (client) => readFile(client, place, branch, path)),
        lastChange: (branch, path) => trying("The branch's history could not be read", "contents: read", (client) => lastChange(client, place, branch, path)),
        writeFileToBranch: (file) => trying("The branch could not be written", "contents: write", (client) => writeFile(client, place, file, patience.second)),
        uploadReleaseAsset: (asset) => trying("The release's file could not be uploaded", "contents: write", (client) => uploadAsset(client, place, asset)),
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: ./lib/src/github/payload.js
/** Reading JSON that nobody vouches for: what is not there, or is of another type, is undefined. */
function at(value, ...path) {
    let here = value;
    for (const name of path) {
        if (typeof here !== "object" || here === null || !Object.hasOwn(here, name))
            return undefined;
        here = here[name];
    }
    return here;
}
function payload_text(value, ...path) {
    const found = at(value, ...path);
    return typeof found === "string" && found !== "" ? found : undefined;
}
function integer(value, ...path) {
    const found = at(value, ...path);
    return typeof found === "number" && Number.isSafeInteger(found) && found > 0 ? found : undefined;
}

;// CONCATENATED MODULE: ./lib/src/github/readEvent.js


/** GitHub's payloads end at 25 MB. */
const largestEvent = 32 * 1024 * 1024;
/** Undefined where nobody says which repository this is about. */
function readContext(environment) {
    return contextOf(environment, payloadIn(environment["GITHUB_EVENT_PATH"]));
}
/** A payload that cannot be read says nothing; what the environment says still holds. */
function payloadIn(path) {
    try {
        if (path === undefined || (0,external_node_fs_.statSync)(path).size > largestEvent)
            return undefined;
        return JSON.parse((0,external_node_fs_.readFileSync)(path, "utf8"));
    }
    catch {
        return undefined;
    }
}
/** `payload` is of the shape that the event has on GitHub, or it is taken for silent. */
function contextOf(environment, payload) {
    const [owner, repo, ...more] = (environment["GITHUB_REPOSITORY"] ?? "").split("/");
    if (!owner || !repo || more.length > 0)
        return undefined;
    const event = environment["GITHUB_EVENT_NAME"] ?? "";
    const runId = environment["GITHUB_RUN_ID"];
    const server = environment["GITHUB_SERVER_URL"] ?? "https://github.com";
    const common = {
        event,
        owner,
        repo,
        apiUrl: (environment["GITHUB_API_URL"] || "https://api.github.com").replace(/\/+$/, ""),
        ...(runId && { runUrl: `${server}/${owner}/${repo}/actions/runs/${runId}` }),
        headSha: environment["GITHUB_SHA"] ?? "",
        fromFork: false,
        run: Number(runId) || 0,
        attempt: Number(environment["GITHUB_RUN_ATTEMPT"]) || 1,
        mustNotExecute: event === "pull_request_target",
    };
    const branch = branchOf(environment["GITHUB_REF"]);
    if (event === "workflow_run")
        return { ...common, ...ofWorkflowRun(payload, `${owner}/${repo}`) };
    if (event === "merge_group")
        return { ...common, ...ofMergeGroup(payload) };
    const pullRequest = event.startsWith("pull_request") ? pullRequestIn(payload) : undefined;
    if (!pullRequest)
        return { ...common, ...(branch !== undefined && { base: branch }) };
    const { headSha, base, fromFork } = pullRequest;
    return { ...common, pullRequest, headSha, base, fromFork };
}
/** `GITHUB_SHA` is the commit of a merge that GitHub tries; the head is the one that people see. */
function pullRequestIn(payload) {
    const number = integer(payload, "pull_request", "number");
    const headSha = payload_text(payload, "pull_request", "head", "sha");
    const base = payload_text(payload, "pull_request", "base", "ref");
    if (number === undefined || headSha === undefined || base === undefined)
        return undefined;
    const here = payload_text(payload, "pull_request", "base", "repo", "full_name");
    // A fork that was deleted has no repository any more.
    const head = payload_text(payload, "pull_request", "head", "repo", "full_name");
    return { number, headSha, base, fromFork: head === undefined || head !== here };
}
/** A merge queue's run has no pull request of its own: there may be several in the group. */
function ofMergeGroup(payload) {
    const headSha = payload_text(payload, "merge_group", "head_sha");
    const base = branchOf(payload_text(payload, "merge_group", "base_ref"));
    return { ...(headSha !== undefined && { headSha }), ...(base !== undefined && { base }) };
}
/**
 * The run that this one follows. Of a fork it names no pull request, so that has to be looked up by its head: never is a number taken
 * from an artifact, which is the fork's word.
 */
function ofWorkflowRun(payload, here) {
    const run = at(payload, "workflow_run");
    const headSha = payload_text(run, "head_sha");
    if (headSha === undefined)
        return { mustNotExecute: true };
    const head = payload_text(run, "head_repository", "full_name");
    const fromFork = head !== here;
    const headOwner = payload_text(run, "head_repository", "owner", "login");
    const headBranch = payload_text(run, "head_branch");
    const ofPullRequest = payload_text(run, "event") === "pull_request";
    return {
        headSha,
        fromFork,
        mustNotExecute: fromFork,
        run: integer(run, "id") ?? 0,
        attempt: integer(run, "run_attempt") ?? 1,
        ...(!ofPullRequest && headBranch !== undefined && { base: headBranch }),
        ...(ofPullRequest &&
            headOwner !== undefined &&
            headBranch !== undefined && { lookUp: { headOwner, headBranch, headSha } }),
    };
}
const branchOf = (ref) => ref?.startsWith("refs/heads/") ? ref.slice("refs/heads/".length) : undefined;

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
;// CONCATENATED MODULE: ./lib/src/action/commandFiles.js


/** Files that the runner reads when a step has ended: variables and paths for the next ones, outputs, the summary. */
const names = ["GITHUB_ENV", "GITHUB_OUTPUT", "GITHUB_PATH", "GITHUB_STATE", "GITHUB_STEP_SUMMARY"];
/** Theirs is a step's own, and empty when it begins. */
const largest = 1024 * 1024;
/**
 * The job's code runs as the same user, so it can write into these files: another verdict, a summary that says that all is well, a PATH for
 * the next step. So ours are written when it has ended, and what it put there is taken back and told. It keeps nobody out who leaves
 * a process behind.
 */
async function commandFiles(environment) {
    const files = [];
    for (const name of names) {
        const path = environment[name];
        if (!path)
            continue;
        const before = await contentOf(path);
        files.push({ name, path, before: before ?? "", added: "" });
    }
    return {
        append: (name, text) => {
            for (const file of files)
                if (file.name === name)
                    file.added += text;
        },
        close: async (log) => {
            const changed = [];
            for (const file of files) {
                const strange = (await contentOf(file.path)) !== file.before;
                if (strange)
                    changed.push(file.name);
                if (!strange && file.added === "")
                    continue;
                await write(file).catch((thrown) => log.warn(`${file.name} could not be written (${(0,errors/* saidBy */.TT)(thrown)}).`));
            }
            if (changed.length > 0)
                log.warn(`The job's code wrote into files by which this step speaks to the runner (${changed.join(", ")}), which no job has to do. ` +
                    "That was taken back. Look at what this change does there before anything else of it runs.");
        },
    };
}
/** Undefined for what the runner did not make: another kind of file, or one too large. */
async function contentOf(path) {
    const found = await (0,promises_.lstat)(path).catch(() => undefined);
    if (!found?.isFile() || found.size > largest)
        return undefined;
    return (0,promises_.readFile)(path, "utf8").catch(() => undefined);
}
async function write({ path, before, added }) {
    const found = await (0,promises_.lstat)(path).catch(() => undefined);
    // Never through a link that was put in its place.
    if (found && !found.isFile())
        await (0,promises_.rm)(path, { recursive: true, force: true });
    await (0,promises_.writeFile)(path, before + added);
}

// EXTERNAL MODULE: ./lib/src/action/log.js
var action_log = __nccwpck_require__(9759);
// EXTERNAL MODULE: ./lib/src/action/result.js + 1 modules
var result = __nccwpck_require__(1686);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./lib/src/action/runner.js





/** What cannot be written is said and takes nothing away from the verdict. */
function runnerOf(environment, commands, log) {
    let folder;
    const files = () => (folder ??= (0,promises_.mkdtemp)((0,external_node_path_.join)(environment["RUNNER_TEMP"] || (0,external_node_os_.tmpdir)(), "flink-upgrade-check-")));
    return {
        environment,
        workspace: environment["GITHUB_WORKSPACE"] || process.cwd(),
        setOutputs: (outputs) => {
            for (const [name, value = ""] of Object.entries(outputs))
                commands.append("GITHUB_OUTPUT", assignment(name, value));
        },
        addSummary: (markdown) => commands.append("GITHUB_STEP_SUMMARY", `${markdown}\n`),
        keep: async (name, text) => {
            try {
                const path = (0,external_node_path_.join)(await files(), name);
                await (0,promises_.writeFile)(path, text);
                return path;
            }
            catch (thrown) {
                log.warn(`${(0,errors/* oneLine */.TN)(name)} could not be written (${(0,errors/* saidBy */.TT)(thrown)}).`);
                return undefined;
            }
        },
    };
}
/** A delimiter that nobody can foresee, so that no value ends itself and assigns another output. */
const assignment = (name, value) => {
    const end = `end-${(0,external_node_crypto_.randomUUID)()}`;
    return `${name}<<${end}\n${value}\n${end}\n`;
};

;// CONCATENATED MODULE: ./lib/src/action/step.js






/** What a step of an Action has around it: the runner's files, its log, the token. The exit status is the step's conclusion. */
async function stepOf(action) {
    const log = (0,action_log/* logTo */.k)((line) => void process.stdout.write(line));
    const environment = { ...process.env };
    mask(environment["INPUT_TOKEN"]);
    // Children get an environment of their own; this is against the accident of a library that hands ours on.
    delete process.env["INPUT_TOKEN"];
    const commands = await commandFiles(environment);
    try {
        const context = readContext(environment);
        const open = (token) => context && openGitHub({ context, token });
        process.exitCode = await action(runnerOf(environment, commands, log), log, open);
    }
    catch (thrown) {
        log.fail((0,result/* said */.a)(thrown));
        process.exitCode = 1;
    }
    await commands.close(log);
}
/** The runner takes what it must not print from the log itself. */
const mask = (token) => {
    if (token !== undefined && /^\S+$/.test(token))
        process.stdout.write(`::add-mask::${token}\n`);
};


/***/ }),

/***/ 7314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   HH: () => (/* binding */ readRecorded),
/* harmony export */   PX: () => (/* binding */ isBranch),
/* harmony export */   eG: () => (/* binding */ branchPlace),
/* harmony export */   ji: () => (/* binding */ manifestPath)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5071);
/* harmony import */ var _extract_assemble_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7402);


const scheme = "branch:";
/** One name of a path and of a branch that Git takes, and that no shell, path or URL reads as something else. */
const name = /^(?!.*\.\.)(?!.*\.lock$)[A-Za-z0-9_][A-Za-z0-9._-]{0,99}(?<!\.)$/;
const isBranch = (text) => text.startsWith(scheme);
/** `branch:<name>[/<job>[/<environment>]]` */
function branchPlace(text) {
    const names = text.slice(scheme.length).split("/");
    const [branch, job = "job", environment = "production"] = names;
    if (branch === undefined || names.length > 3 || !names.every((one) => name.test(one))) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text)} names no place on a branch. Write branch:NAME, branch:NAME/JOB or branch:NAME/JOB/ENVIRONMENT, ` +
            "each of letters, digits, dots, hyphens and underscores.");
    }
    return { branch, job, environment };
}
/** Without a job and an environment it is the only job of the repository, as it runs in production. */
const manifestPath = ({ job, environment }) => `${job}/${environment}/manifest.json`;
/** The manifest that was recorded. What lies there is held against the schema like any file. */
async function readRecorded(text, role, read) {
    const place = branchPlace(text);
    const path = manifestPath(place);
    const answer = await read(place.branch, path);
    if (answer.state === "degraded")
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`${role} ${text} cannot be read. ${answer.because} ${answer.remedy}`);
    if (answer.value === undefined) {
        return {
            state: "missing",
            message: `Nothing is recorded at ${path} on the branch ${place.branch}. ` +
                `Record the deployed version: flink-upgrade-check record JOB.jar --to ${text}`,
        };
    }
    const { parseManifest } = await __nccwpck_require__.e(/* import() */ 693).then(__nccwpck_require__.bind(__nccwpck_require__, 693));
    const parsed = parseManifest(answer.value);
    if (parsed.ok)
        return { state: "found", manifest: (0,_extract_assemble_js__WEBPACK_IMPORTED_MODULE_1__/* .written */ .Mp)(parsed.value) };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`${role} ${text} cannot be used: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(parsed.problem.message)}. Record the deployed version anew.`);
}


/***/ }),

/***/ 289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readTrial),
/* harmony export */   W: () => (/* binding */ readManifest)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1455);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5071);
/* harmony import */ var _extract_assemble_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7402);
/* harmony import */ var _manifest_json_text_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7640);




/** A manifest that lies in a file. `role` is how a sentence names it: "the baseline". */
async function readManifest(path, role) {
    const { parseManifest } = await __nccwpck_require__.e(/* import() */ 693).then(__nccwpck_require__.bind(__nccwpck_require__, 693));
    return (0,_extract_assemble_js__WEBPACK_IMPORTED_MODULE_2__/* .written */ .Mp)(await readAs(path, role, parseManifest));
}
/** A trial that lies in a file. It must have been made of these two manifests, byte for byte, or it says nothing about them. */
async function readTrial(path, baseline, candidate) {
    const { parseTrial } = await __nccwpck_require__.e(/* import() */ 693).then(__nccwpck_require__.bind(__nccwpck_require__, 693));
    const trial = await readAs(path, "--trial", parseTrial);
    const strangers = [
        ...(trial.baseline === baseline.sha256 ? [] : ["the baseline"]),
        ...(trial.candidate === candidate.sha256 ? [] : ["the candidate"]),
    ];
    if (strangers.length === 0)
        return trial;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`--trial ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(path)} was not made with ${strangers.join(" nor ")} given here. Make it again from both with extract, or leave it out.`);
}
async function readAs(path, role, parse) {
    const name = `${role} ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(path)}`;
    const text = await textOf(path, name);
    const parsed = parse(text);
    if (parsed.ok)
        return parsed.value;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`${name} cannot be used: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(parsed.problem.message)}.`);
}
async function textOf(path, name) {
    try {
        const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
        if (size > _manifest_json_text_js__WEBPACK_IMPORTED_MODULE_3__/* .longestText */ .I)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`${name} has ${size} bytes; at most ${_manifest_json_text_js__WEBPACK_IMPORTED_MODULE_3__/* .longestText */ .I} are read.`);
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8");
    }
    catch (thrown) {
        if (thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb)
            throw thrown;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`${name} cannot be read (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .saidBy */ .TT)(thrown)}). Give the path of a file made with extract.`, [], {
            cause: thrown,
        });
    }
}


/***/ }),

/***/ 819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ runnable),
/* harmony export */   v: () => (/* binding */ sourceOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5071);



/** A source that is no manifest. */
function runnable({ kind, path }) {
    if (kind === "manifest")
        throw new Error("a manifest cannot be run");
    return { kind, path };
}
/** Sources that the design knows and this version does not: named, so that nobody takes them for a file that is missing. */
const notYet = ["release", "deployment", "maven", "artifact", "registry"];
const withScheme = /^([a-z][a-z-]+):(?!\\)/;
const zip = 0x504b0304;
const emptyZip = 0x504b0506;
const savepoint = 0x4960672d;
/** `role` is how a sentence names it: "the baseline". What a file is, its first bytes say and not its name. */
async function sourceOf(text, role) {
    const name = `${role} ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN)(text)}`;
    const scheme = withScheme.exec(text)?.[1];
    if (scheme !== undefined && notYet.includes(scheme)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`${name}: sources of the kind "${scheme}:" cannot be used yet. Give the path of a job JAR or of a manifest.`);
    }
    if (scheme === "branch")
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`${name}: only a baseline is recorded on a branch. Give the path of a job JAR or of a manifest.`);
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(text).catch((thrown) => {
        const reason = (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .systemCode */ .xU)(thrown) === "ENOENT" ? "does not exist" : `cannot be read (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .saidBy */ .TT)(thrown)})`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`${name} ${reason}. Give the path of a job JAR or of a manifest.`, [], { cause: thrown });
    });
    if (found.isDirectory()) {
        const held = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(`${text}/_metadata`).catch(() => undefined);
        throw held
            ? savepointNotYet(name)
            : new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`${name} is a directory. Give the path of a job JAR or of a manifest.`);
    }
    if (!found.isFile())
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`${name} is not a file. Give the path of a job JAR or of a manifest.`);
    const start = await firstBytes(text, name);
    const magic = start.length >= 4 ? start.readUInt32BE(0) : 0;
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(text) === "_metadata" || magic === savepoint)
        throw savepointNotYet(name);
    const isJar = magic === zip || magic === emptyZip;
    const instead = isJar ? undefined : (byEnding.find(([ending]) => text.endsWith(ending))?.[1] ?? compiledPlan(start));
    if (instead !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`${name} ${instead}`);
    // Whoever judges files as data names them so; a JAR in the place of one would be executed with what that run may do.
    if (isJar && text.endsWith(".json"))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`${name} is a JAR under the name of a manifest, so it was not executed. Give the job's JAR under a name that ends in .jar, or a manifest made of it with extract.`);
    if (isJar)
        return { kind: "jar", path: text };
    if (text.endsWith(".sql"))
        return { kind: "sql", path: text };
    if (/^(\uFEFF)?\s*\{/.test(start.toString("utf8")) || text.endsWith(".json"))
        return { kind: "manifest", path: text };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`${name} is neither a JAR nor a manifest. Give the JAR that is deployed to Flink, a script under a name that ends in .sql, or a manifest made of it with extract.`);
}
/** What is a Flink job and has no main() that could be run here: what cannot be seen of it, and what can be done. */
const byEnding = [
    [
        ".py",
        "is a job of PyFlink, whose operators ask for their state in Python processes that only a cluster starts: neither its state nor its functions can be seen. What runs as SQL can be checked from a script of the same statements.",
    ],
];
/** As `COMPILE PLAN` writes it. */
const compiledPlan = (start) => /^(\uFEFF)?\s*\{\s*"flinkVersion"/.test(start.toString("utf8"))
    ? "is a compiled plan, which tells the steps of a query and their uids, and not the states that these keep, nor the tables and functions that it leads to. Give the JAR whose main() executes the plan."
    : undefined;
async function firstBytes(path, name) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, "r").catch((thrown) => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`${name} cannot be read (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .saidBy */ .TT)(thrown)}). Mend its permissions.`, [], { cause: thrown });
    });
    try {
        const { bytesRead, buffer } = await file.read(Buffer.alloc(64), 0, 64, 0);
        return buffer.subarray(0, bytesRead);
    }
    finally {
        await file.close();
    }
}
const savepointNotYet = (name) => new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`${name} is a savepoint, which cannot be read yet. Give the JAR of the deployed job, or a manifest made of it with extract.`);


/***/ }),

/***/ 2922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  J: () => (/* binding */ checkOptions),
  declareCheck: () => (/* binding */ declareCheck)
});

// UNUSED EXPORTS: addCheck

// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __nccwpck_require__(8179);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __nccwpck_require__(5071);
// EXTERNAL MODULE: ./lib/src/extract/progress.js
var progress = __nccwpck_require__(441);
// EXTERNAL MODULE: ./lib/src/verdict/policy.js
var policy = __nccwpck_require__(688);
;// CONCATENATED MODULE: ./lib/src/commandline/formats.js
const formatNames = ["text", "json", "markdown"];
const formatsThatAreNotYet = ["html", "sarif", "junit"];
/** Each report is loaded only when it is wanted. `colour`: a terminal will show it. */
async function formats_render(verdict, format, colour) {
    if (format === "json")
        return (await reports.json()).jsonReport(verdict);
    if (format === "markdown")
        return (await reports.markdown()).markdownReport(verdict);
    return (await reports.text()).textReport(verdict, { colour });
}
/** For whoever has a moment: the report will not have to be loaded when it is wanted. */
const formats_prepare = (format) => reports[format]();
const reports = {
    json: () => Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 9695)),
    markdown: () => Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 365)),
    text: () => __nccwpck_require__.e(/* import() */ 145).then(__nccwpck_require__.bind(__nccwpck_require__, 3145)),
};

// EXTERNAL MODULE: ./lib/src/commandline/config.js + 1 modules
var config = __nccwpck_require__(8508);
// EXTERNAL MODULE: ./lib/src/commandline/jobOptions.js
var jobOptions = __nccwpck_require__(1183);
;// CONCATENATED MODULE: ./lib/src/commandline/sourceIn.js


/**
 * What one side is. A script is a source of its own, or it stands beside the JAR that has its classes: `--sql` without a JAR is the source.
 * A side whose source is a script already does not take the other's.
 */
function sourceIn(values, side, given = values[side]) {
    const { sql, ...options } = (0,jobOptions/* jobOptions */.wq)(values, side);
    const own = side === "baseline" ? "--baseline-sql" : "--sql";
    const script = values[side === "baseline" ? "baselineSql" : "sql"];
    if (typeof given !== "string") {
        if (typeof script === "string")
            return { source: script, options };
        throw new errors/* UsageError */.eb(`required option '--${side}' not specified. See flink-upgrade-check --help.`);
    }
    if (!given.endsWith(".sql"))
        return { source: given, options: { ...options, ...(sql !== undefined && { sql }) } };
    if (typeof script === "string")
        throw new errors/* UsageError */.eb(`${own} ${(0,errors/* oneLine */.TN)(script)} and ${(0,errors/* oneLine */.TN)(given)} are two scripts for the ${side}. Give one.`);
    return { source: given, options };
}

;// CONCATENATED MODULE: ./lib/src/commandline/notYet.js


/** Commands that the design knows and this version does not. */
const commands = (/* unused pure expression or super */ null && (["savepoint", "versions", "doctor", "init", "jobs", "merge"]));
/** They exist by name, so that they are refused and not taken for a mistyped one. */
function addCommandsThatAreNotYet(program) {
    for (const name of commands) {
        program
            .command(name, { hidden: true })
            .argument("[anything...]")
            .allowUnknownOption()
            .helpOption(false)
            .action(() => {
            throw new UsageError(`The command "${name}" is not there yet. What there is: check, extract, record, explain.`);
        });
    }
}
/** Options that are refused whatever their value, and never ignored: a check without them would be another check. */
function addOptionsThatAreNotYet(command, names) {
    for (const name of names) {
        const refuse = () => {
            throw new errors/* UsageError */.eb(`The option --${name} cannot be used yet. Leave it out.`);
        };
        command.addOption(new esm/* Option */.c$(`--${name} [value]`).hideHelp().argParser(refuse).preset(refuse));
    }
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
;// CONCATENATED MODULE: ./lib/src/commandline/output.js


/** To the file, or to standard output, which carries nothing else. */
async function output_put(text, file, option) {
    if (file === undefined)
        return print(text);
    await writeFile(file, text).catch((thrown) => {
        throw new UsageError(`${option} ${oneLine(file)} cannot be written (${saidBy(thrown)}). Name a file in a directory that exists.`, [], { cause: thrown });
    });
}
/** Waits until it is written: the process may end at once afterwards. A reader who went away (`| head`) is no error. */
function print(text) {
    return new Promise((resolve, reject) => {
        process.stdout.on("error", (error) => (error.code === "EPIPE" ? resolve() : reject(error)));
        process.stdout.write(text, (error) => error && error.code !== "EPIPE" ? reject(error) : resolve());
    });
}

// EXTERNAL MODULE: ./lib/src/commandline/runOptions.js
var runOptions = __nccwpck_require__(6241);
// EXTERNAL MODULE: ./lib/src/commandline/values.js
var values = __nccwpck_require__(2982);
;// CONCATENATED MODULE: ./lib/src/commandline/checkCommand.js













/** The options of `check`, without what is done with them: the Action reads its inputs with them too. */
function declareCheck(command) {
    command
        .description("Tell whether a changed job restores from the state of the deployed one.")
        .option("--baseline <jar | job.sql | manifest.json | branch:...>", "the job version whose state will be restored")
        .option("--candidate <jar | job.sql | manifest.json>", "the job version of the pull request")
        .addOption(new esm/* Option */.c$("--trial <file>", "trial made with extract, where the candidate is a manifest"))
        .addOption(new esm/* Option */.c$("--no-trial", "do not offer the baseline's states to the candidate's operators"))
        .addOption(new esm/* Option */.c$("--fail-on <outcome,...>", "outcomes that fail the check, or none").argParser(checkCommand_policy))
        .addOption(new esm/* Option */.c$("--format <format>", formatNames.join(", "))
        .argParser((0,values/* word */.Vm)(formatNames, formatsThatAreNotYet))
        .default("text"))
        .option("--output <file>", "write the report there instead of to standard output")
        .option("--allow-non-restored-state", "the job will be restored with -n");
    addRestorePath(command);
    (0,jobOptions/* addJobOptions */.nk)(command, "both");
    (0,runOptions/* addRunOptions */.Lr)(command);
    (0,config/* addConfigOption */.h)(command);
    addOptionsThatAreNotYet(command, ["acknowledgements"]);
    command.addHelpText("after", "\nEvery option about the job exists as --baseline-... too, for where the two sides differ.\nExit status: 0 nothing fails the policy, 1 findings fail it, 2 the check could not be made.");
    return command;
}
/** Option values of `check` -> what is to be checked. */
function checkOptions(values, run) {
    const trial = values["trial"];
    const [baseline, candidate] = [sourceIn(values, "baseline"), sourceIn(values, "candidate")];
    return {
        baseline: baseline.source,
        candidate: candidate.source,
        jobs: { baseline: baseline.options, candidate: candidate.options },
        trial: typeof trial === "string" ? trial : trial !== false,
        allowNonRestoredState: values["allowNonRestoredState"] === true,
        policy: values["failOn"] ?? policy/* defaultPolicy */.G,
        run,
    };
}
/** `check`: answers with the exit status, 0 or 1. */
function addCheck(program, end) {
    const command = declareCheck(program.command("check"));
    command.action(async () => {
        const values = await configured(command);
        const verdict = await withRun(values, async (run, progress) => {
            const { check } = await __nccwpck_require__.e(/* import() */ 633).then(__nccwpck_require__.bind(__nccwpck_require__, 2633));
            const readBranch = branchReader(process.env);
            const preparing = meanwhile(progress, () => prepare(values["format"]));
            return check({ ...checkOptions(values, run), ...(readBranch && { readBranch }) }, preparing);
        });
        const output = values["output"];
        // https://no-color.org: set and not empty.
        const colour = output === undefined && process.stdout.isTTY && !process.env["NO_COLOR"];
        await put(await render(verdict, values["format"], colour), output, "--output");
        end(verdict.passed ? 0 : 1);
    });
}
/** One restore path can be judged so far; the others are refused by name. */
function addRestorePath(command) {
    const snapshots = (0,values/* word */.Vm)(["canonical-savepoint"], ["native-savepoint", "aligned-checkpoint", "unaligned-checkpoint"]);
    const modes = (0,values/* word */.Vm)(["no-claim"], ["claim", "legacy"]);
    command.addOption(new esm/* Option */.c$("--restore-from <snapshot>", "canonical-savepoint").argParser(snapshots).default("canonical-savepoint"));
    command.addOption(new esm/* Option */.c$("--claim-mode <mode>", "no-claim").argParser(modes).default("no-claim"));
}
function checkCommand_policy(text) {
    const parsed = (0,policy/* parsePolicy */.O)(text);
    if ("failOn" in parsed)
        return parsed;
    throw new errors/* UsageError */.eb(`--fail-on: "${(0,errors/* oneLine */.TN)(parsed.unknown.join(", "), 80)}" is no outcome. Choose of ${parsed.choosable.join(", ")}, or say none.`);
}


/***/ }),

/***/ 8508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  h: () => (/* binding */ addConfigOption),
  t: () => (/* binding */ configured)
});

// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __nccwpck_require__(8179);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __nccwpck_require__(5071);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
;// CONCATENATED MODULE: ./lib/src/commandline/configFile.js


const longestFile = 64 * 1024;
/** YAML, read without types: a version 1.20 stays one and does not become the number 1.2. */
async function readConfigFile(path) {
    const name = `--config ${(0,errors/* oneLine */.TN)(path)}`;
    const { parseDocument } = await __nccwpck_require__.e(/* import() */ 815).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8815, 19));
    const document = parseDocument(await textOf(path, name), { schema: "failsafe", version: "1.2" });
    const [problem] = document.errors;
    if (problem)
        throw new errors/* UsageError */.eb(`${name} is not YAML: ${(0,errors/* oneLine */.TN)(problem.message, 200)}. Mend that line.`);
    // Without aliases nothing in it is larger than it looks.
    const value = whole(() => document.toJS({ maxAliasCount: 0 }), name);
    if (value === null || value === "")
        return new Map();
    if (typeof value !== "object" || Array.isArray(value))
        throw new errors/* UsageError */.eb(`${name} holds no options. Write one a line, as NAME: VALUE.`);
    return new Map(Object.entries(value).map(([key, given]) => [key, valuesOf(given, `${name}: ${(0,errors/* oneLine */.TN)(key, 60)}`)]));
}
async function textOf(path, name) {
    try {
        const { size } = await (0,promises_.stat)(path);
        if (size <= longestFile)
            return await (0,promises_.readFile)(path, "utf8");
    }
    catch (thrown) {
        throw new errors/* UsageError */.eb(`${name} cannot be read (${(0,errors/* saidBy */.TT)(thrown)}). Give the path of a YAML file.`, [], {
            cause: thrown,
        });
    }
    throw new errors/* UsageError */.eb(`${name} is larger than ${longestFile / 1024} KiB, so it is no list of options.`);
}
function whole(make, name) {
    try {
        return make();
    }
    catch (thrown) {
        throw new errors/* UsageError */.eb(`${name} cannot be used (${(0,errors/* oneLine */.TN)((0,errors/* saidBy */.TT)(thrown), 100)}). Write its values out.`, [], {
            cause: thrown,
        });
    }
}
/** A map becomes NAME=VALUE each, which is how options take it. */
function valuesOf(given, name) {
    if (typeof given === "string")
        return [given];
    const isMap = typeof given === "object" && given !== null && !Array.isArray(given);
    const values = Array.isArray(given) ? given : isMap ? Object.values(given) : [undefined];
    if (!values.every((one) => typeof one === "string"))
        throw new errors/* UsageError */.eb(`${name} is neither a value nor a list or map of values. Write values alone.`);
    return isMap ? Object.entries(given).map(([key, value]) => `${key}=${value}`) : values;
}

// EXTERNAL MODULE: ./lib/src/commandline/jobOptions.js
var jobOptions = __nccwpck_require__(1183);
;// CONCATENATED MODULE: ./lib/src/commandline/config.js




/** What one run is about, which a file for all of them cannot know. */
const ofOneRun = [
    "baseline",
    "candidate",
    "trial",
    "trial-output",
    "baseline-output",
    "output",
    "format",
    "config",
    "debug",
    "to",
];
const addConfigOption = (command) => command.option("--config <file>", "YAML file with options, by their names; what is given beside it wins");
/**
 * Option values of a parsed command, and of its `--config` file for what was not given otherwise. The file serves all commands, so an option
 * that only `check` has is no mistake where another one reads it; `declareCheck` knows them all.
 */
async function configured(command) {
    const file = command.opts().config;
    if (file === undefined)
        return command.opts();
    const { declareCheck } = await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 2922));
    const known = declareCheck(new esm/* Command */.uB("check")).options;
    for (const [name, texts] of await readConfigFile(file)) {
        const at = `--config ${(0,errors/* oneLine */.TN)(file)}: ${(0,errors/* oneLine */.TN)(name, 60)}`;
        if (ofOneRun.includes(name))
            throw new errors/* UsageError */.eb(`${at} belongs to one run. Give it as the option --${name}.`);
        if (optionCalled(name, known) === undefined)
            throw new errors/* UsageError */.eb(`${at} is no option of check. See flink-upgrade-check check --help.`);
        const option = optionCalled(name, command.options);
        if (option)
            give(command, option, texts, at);
    }
    return command.opts();
}
const optionCalled = (name, options) => options.find((option) => option.long === `--${name}`);
function give(command, option, texts, at) {
    const key = option.attributeName();
    const given = command.getOptionValueSource(key) === "cli" ? command.getOptionValue(key) : undefined;
    const value = config_valueOf(option, texts, at);
    if (value === undefined)
        return;
    // Of variables and configuration only the names that were given too, so that the rest need not be repeated.
    const merged = given === undefined ? value : isMap(given) && isMap(value) ? { ...value, ...given } : given;
    command.setOptionValueWithSource(key, merged, given === undefined ? "config" : "cli");
}
function config_valueOf(option, texts, at) {
    if (option.isBoolean() || option.negate)
        return flag(option, texts, at);
    if (option.long === "--fail-on")
        return parsed(option, texts.join(","), undefined, at);
    if (!(0,jobOptions/* isRepeated */.B5)(option.attributeName()) && texts.length !== 1)
        throw new errors/* UsageError */.eb(`${at} takes one value. Write one.`);
    return texts.reduce((before, text) => parsed(option, text, before, at), undefined);
}
function parsed(option, text, before, at) {
    const read = option.parseArg;
    try {
        return read ? read(text, before) : text;
    }
    catch (thrown) {
        throw new errors/* UsageError */.eb(`${at}: "${(0,errors/* oneLine */.TN)(text, 80)}" cannot be used. ${(0,errors/* saidBy */.TT)(thrown)}`, [], { cause: thrown });
    }
}
const isMap = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
function flag(option, texts, at) {
    const [text] = texts;
    if (texts.length === 1 && text === "true")
        return !option.negate;
    if (texts.length === 1 && text === "false")
        return undefined;
    throw new errors/* UsageError */.eb(`${at} is neither true nor false. Write one of the two.`);
}


/***/ }),

/***/ 1183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B5: () => (/* binding */ isRepeated),
/* harmony export */   nk: () => (/* binding */ addJobOptions),
/* harmony export */   wq: () => (/* binding */ jobOptions)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8179);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2982);


/** Parallelism has this ceiling in Flink. */
const mostSubtasks = 32_768;
/** What can be said about a job; each exists a second time as `--baseline-...`, for where the two sides differ. */
const flags = [
    { name: "flink-version", value: "<version>", help: "Flink to run the job's main() with, for instance 1.20.3" },
    { name: "flink-home", value: "<dir>", help: "directory of a Flink distribution to use instead" },
    {
        name: "java",
        value: "<dir>",
        help: "Java home, 11 or later (otherwise JAVA_HOME, the PATH or a JAVA_HOME_<n>_X64, by job and Flink)",
    },
    {
        name: "classpath",
        value: "<path>",
        help: "JAR or directory that the cluster has beside Flink (repeat)",
        parse: _values_js__WEBPACK_IMPORTED_MODULE_1__/* .another */ .S,
    },
    { name: "main-class", value: "<class>", help: "class that starts the job, where the JAR does not say" },
    {
        name: "sql",
        value: "<job.sql>",
        help: "script of SQL in the place of main(), with the JAR's classes if there is one",
    },
    { name: "arg", value: "<argument>", help: "argument of main() (repeat)", parse: _values_js__WEBPACK_IMPORTED_MODULE_1__/* .another */ .S },
    {
        name: "env",
        value: "<name=value>",
        help: "environment variable for main(), which inherits none (repeat)",
        parse: _values_js__WEBPACK_IMPORTED_MODULE_1__/* .pair */ .V2,
    },
    {
        name: "network",
        value: "<main|none>",
        help: "what main() may reach; nothing may once it is over (default: main)",
        parse: (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .word */ .Vm)(["main", "none"], []),
    },
    { name: "flink-conf", value: "<key=value>", help: "Flink configuration of the cluster (repeat)", parse: _values_js__WEBPACK_IMPORTED_MODULE_1__/* .pair */ .V2 },
    {
        name: "declared",
        value: "<states.jsonl>",
        help: "states that your tests recorded, for operators that cannot be seen whole (repeat)",
        parse: _values_js__WEBPACK_IMPORTED_MODULE_1__/* .another */ .S,
    },
    {
        name: "sample-inputs",
        value: "<inputs.json>",
        help: "records that really come, for key selectors and operators, in the place of made-up ones",
    },
    { name: "parallelism", value: "<n>", help: "default parallelism of the deployment", parse: (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .countUpTo */ .MJ)(mostSubtasks) },
    {
        name: "state-backend",
        value: "<backend>",
        help: "hashmap or rocksdb (not known: both are judged)",
        parse: (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .word */ .Vm)(["hashmap", "rocksdb"], ["forst"]),
    },
];
function addJobOptions(command, sides) {
    for (const flag of flags)
        command.addOption(optionFor(flag, `--${flag.name}`, flag.help));
    if (sides === "one")
        return;
    for (const flag of flags)
        command.addOption(optionFor(flag, `--baseline-${flag.name}`, `the same for the baseline alone`).hideHelp());
}
function optionFor({ value, parse }, name, help) {
    const option = new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$(`${name} ${value}`, help);
    return parse ? option.argParser((text, before) => parse(text, before)) : option;
}
/** Whether an option is given once for each of its values. By camel-case name, of either side. */
const isRepeated = (key) => flags.some(({ name, parse }) => (parse === _values_js__WEBPACK_IMPORTED_MODULE_1__/* .another */ .S || parse === _values_js__WEBPACK_IMPORTED_MODULE_1__/* .pair */ .V2) && camel(name, key.startsWith("baseline")) === key);
const camel = (name, baseline) => (baseline ? `baseline-${name}` : name).replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
/**
 * What holds for one side. A `--baseline-...` option takes the place of the common one; of variables and configuration only the names
 * that it gives, so that the rest need not be repeated.
 */
function jobOptions(values, side) {
    const own = (name) => (side === "baseline" ? values[`baseline${capital(name)}`] : undefined);
    const text = (key) => {
        const value = own(key) ?? values[key];
        return (value === undefined ? {} : { [key]: value });
    };
    const list = (name) => (own(name) ?? values[name] ?? []);
    const pairs = (name) => ({
        ...values[name],
        ...own(name),
    });
    return {
        ...text("flinkVersion"),
        ...text("flinkHome"),
        ...text("java"),
        ...text("mainClass"),
        ...text("sql"),
        ...text("sampleInputs"),
        ...text("parallelism"),
        ...text("network"),
        ...text("stateBackend"),
        classpath: list("classpath"),
        arguments: list("arg"),
        environment: pairs("env"),
        configuration: pairs("flinkConf"),
        ...(list("declared").length > 0 && { declared: list("declared") }),
    };
}
const capital = (name) => name.charAt(0).toUpperCase() + name.slice(1);


/***/ }),

/***/ 6241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ku: () => (/* binding */ runOptions),
/* harmony export */   Lr: () => (/* binding */ addRunOptions)
/* harmony export */ });
/* unused harmony export withRun */
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8179);
/* harmony import */ var _extract_progress_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(441);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2982);



const mainDeadline = 120;
const longestMain = 1200;
function addRunOptions(command) {
    command.option("--offline", "resolve nothing from the network");
    command.option("--no-exercise", "send no made-up records through the operators");
    command.option("--probe", "extract twice, to see whether ids stay the same (otherwise where they look random)");
    command.option("--no-probe", "never extract twice");
    command.option("--debug", "keep the files of the run, and show the stack of an error");
    const deadline = new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$("--main-deadline <seconds>", "time that main() may take").argParser((0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .countUpTo */ .MJ)(longestMain));
    command.addOption(deadline.default(mainDeadline));
}
const runOptions = (values) => ({
    offline: values["offline"] === true,
    debug: values["debug"] === true,
    mainDeadline: Number(values["mainDeadline"]),
    exercise: values["exercise"] !== false,
    ...(typeof values["probe"] === "boolean" && { probe: values["probe"] }),
    environment: process.env,
});
/** Words and progress go to standard error while `use` runs. */
async function withRun(values, use) {
    const progress = await progressOn(process.stderr);
    try {
        return await use(runOptions(values), progress);
    }
    finally {
        progress.close();
    }
}


/***/ }),

/***/ 2982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   MJ: () => (/* binding */ countUpTo),
/* harmony export */   S: () => (/* binding */ another),
/* harmony export */   V2: () => (/* binding */ pair),
/* harmony export */   Vm: () => (/* binding */ word)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8179);

/** `K=V`; a later one wins over an earlier one of the same name. */
function pair(text, before = {}) {
    const at = text.indexOf("=");
    if (at < 1)
        throw new commander__WEBPACK_IMPORTED_MODULE_0__/* .InvalidArgumentError */ .Di("It has the form NAME=VALUE.");
    return { ...before, [text.slice(0, at)]: text.slice(at + 1) };
}
const another = (text, before = []) => [...before, text];
function countUpTo(most) {
    return (text) => {
        const value = Number(text);
        if (!/^\d+$/.test(text) || value < 1 || value > most)
            throw new commander__WEBPACK_IMPORTED_MODULE_0__/* .InvalidArgumentError */ .Di(`It is a whole number from 1 to ${most}.`);
        return value;
    };
}
/** One of the words that mean something now; words that will mean something later are refused as such, and never ignored. */
function word(now, later) {
    return (text) => {
        const known = now.find((one) => one === text);
        if (known !== undefined)
            return known;
        const all = `It is ${now.join(" or ")}.`;
        throw new commander__WEBPACK_IMPORTED_MODULE_0__/* .InvalidArgumentError */ .Di(later.includes(text) ? `"${text}" cannot be used yet. ${all}` : all);
    };
}


/***/ }),

/***/ 9950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ perhapsUnmoved),
/* harmony export */   e: () => (/* binding */ perhapsAmong)
/* harmony export */ });
/**
 * Of `operators`, those whose automatic id may be that of one among `others` at a parallelism that is not known here. The rest is apart from all of
 * them, whatever the parallelism is.
 */
function perhapsAmong(operators, others) {
    const elsewhere = others.map(possibleIds);
    const known = new Set(elsewhere.flatMap((ids) => ids ?? []));
    const allKnown = elsewhere.every((ids) => ids !== undefined);
    return operators.filter((operator) => {
        const ids = possibleIds(operator);
        // An operator with one id is not found under an id of which nothing is known either.
        if (ids === undefined || (!allKnown && isUnsettled(operator)))
            return true;
        return ids.some((id) => known.has(id));
    });
}
/** The same of operators that look like one another and have other ids: of `pairs`, those that may be one after all. */
function perhapsUnmoved(pairs, after) {
    const perhaps = perhapsAmong(pairs.map((pair) => pair.before), after);
    return pairs.filter((pair) => perhaps.includes(pair.before) || possibleIds(pair.after) === undefined);
}
const isUnsettled = ({ unsettled }) => unsettled?.includes("id") === true;
const possibleIds = (operator) => {
    if (!isUnsettled(operator))
        return [operator.id];
    return operator.otherId === undefined ? undefined : [operator.id, operator.otherId];
};


/***/ }),

/***/ 2541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  BU: () => (/* binding */ changedQueries),
  Mn: () => (/* binding */ isOfQuery),
  Pr: () => (/* binding */ meaningOf),
  C_: () => (/* binding */ movedQueries),
  T8: () => (/* binding */ statementOf)
});

// EXTERNAL MODULE: ./lib/src/manifest/own.js
var own = __nccwpck_require__(1038);
// EXTERNAL MODULE: ./lib/src/compare/elsewhere.js
var elsewhere = __nccwpck_require__(9950);
// EXTERNAL MODULE: ./lib/src/compare/query-items.js
var query_items = __nccwpck_require__(3931);
// EXTERNAL MODULE: ./lib/src/compare/query-tables.js
var query_tables = __nccwpck_require__(9134);
// EXTERNAL MODULE: ./lib/src/compare/upstream.js
var upstream = __nccwpck_require__(2677);
;// CONCATENATED MODULE: ./lib/src/compare/query-columns.js




/** The columns that rows lie under: whether they are the same is a matter of their values, not of which of two equal columns is named. */
const placing = ["sql.keys", "sql.partialKeys", "sql.on"];
/**
 * How to write columns so that those which inner joins on the way to an operator made equal are written alike: behind `o JOIN c ON o.customer = c.id`
 * rows grouped by `o.customer`, by `c.id` or by `COALESCE(o.customer, c.id)` (which `USING` becomes) lie in the same place.
 */
function joinedColumns(operator, byId) {
    const names = new Map();
    for (const alike of equalColumns(operator, byId)) {
        const [first = "", ...others] = [...alike].sort();
        for (const other of others)
            names.set(other, first);
    }
    return (text) => withoutVoidChoices([...names].sort(([one], [other]) => other.length - one.length).reduce((all, one) => renamed(all, ...one), text));
}
/** Sets of columns. A table joined with itself has two columns of each name: where one set names two of one table, it says nothing. */
function equalColumns(operator, byId) {
    const [, ...before] = (0,upstream/* upstreamOf */.Fw)(operator, byId);
    const sets = [];
    for (const { facts } of before)
        if ((0,own/* own */.Z)(facts, "sql.join") === "InnerJoin")
            for (const equation of equations((0,own/* own */.Z)(facts, "sql.on") ?? "")) {
                const touched = sets.filter((one) => equation.some((column) => one.has(column)));
                for (const one of touched)
                    sets.splice(sets.indexOf(one), 1);
                sets.push(new Set([...equation, ...touched.flatMap((one) => [...one])]));
            }
    return sets.filter((one) => {
        const tables = [...one].flatMap((column) => [...new Set(tablesOf(column))]);
        return new Set(tables).size === tables.length;
    });
}
const tableName = /[\p{L}_$][\p{L}\p{N}_$]*(?=\.[\p{L}_$])/gu;
/** `a = b, c = d`: of each equation the sides; none of one that has a comparison within. */
const equations = (on) => (0,query_items/* queryItems */.R)(on)
    .map((one) => one.split(" = "))
    .filter((sides) => sides.length === 2);
/**
 * What a new join compares, each equation with its sides as the old one has them: `c.id = o.customer` is `o.customer = c.id`. Of one table joined with
 * itself the sides are not told apart by their columns, and stay.
 */
function inOldOrder(was, is) {
    const old = (0,query_items/* queryItems */.R)(was);
    return (0,query_items/* queryItems */.R)(is)
        .map((equation, at) => {
        const [left = "", right = "", ...more] = equation.split(" = ");
        const flipped = `${right} = ${left}`;
        const ofTwoTables = !tablesOf(left).some((table) => tablesOf(right).includes(table));
        return more.length === 0 && ofTwoTables && isSame(flipped, old[at]) ? flipped : equation;
    })
        .join(", ");
}
const isSame = (one, other = "") => one === other || ((0,query_tables/* withoutTables */.kY)(one) === (0,query_tables/* withoutTables */.kY)(other) && !sidesAlike(one));
/** `a.id = b.id` says nothing of which side is which but by its tables. */
const sidesAlike = (equation) => {
    const [left, right] = equation.split(" = ");
    return (0,query_tables/* withoutTables */.kY)(left) === (0,query_tables/* withoutTables */.kY)(right);
};
const tablesOf = (column) => column.match(tableName) ?? [];
/** A name as a whole: `orders.id` is no part of `orders.id_of_shop`. */
const renamed = (text, name, to) => text.replaceAll(new RegExp(String.raw `(?<![\p{L}\p{N}_$.])${name.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw `\$&`)}(?![\p{L}\p{N}_$.])`, "gu"), () => to);
const choice = "COALESCE(";
/** A choice among one and the same thing is that thing. The innermost come first, each is looked at once. */
function withoutVoidChoices(text) {
    let all = text;
    for (let at = all.lastIndexOf(choice); at >= 0; at = at === 0 ? -1 : all.lastIndexOf(choice, at - 1)) {
        const from = at + choice.length;
        const inner = all.slice(from, closing(all, from));
        const [first = "", ...others] = (0,query_items/* queryItems */.R)(inner);
        if (others.every((one) => one === first))
            all = all.slice(0, at) + first + all.slice(from + inner.length + 1);
    }
    return all;
}
/** Where the bracket closes that was opened before a place; the end, where it does not. */
function closing(text, from) {
    let depth = 1;
    for (let at = from; at < text.length; at++) {
        if (text[at] === "(")
            depth++;
        if (text[at] === ")")
            depth--;
        if (depth === 0)
            return at;
    }
    return text.length;
}

// EXTERNAL MODULE: ./lib/src/compare/query-words.js
var query_words = __nccwpck_require__(1554);
;// CONCATENATED MODULE: ./lib/src/compare/query-rows.js



/**
 * Whether a column of the rows that an operator keeps is filled with something else, and something else is made of it. An edit of the column alone is what somebody wants
 * of the rows to come: those that are kept go on as what they were, so that nothing is reported. Not told of a manifest that says neither.
 */
function takesRowsForOthers(before, after) {
    const [was, is] = [columnsOf(before), columnsOf(after)];
    // More or fewer columns are another type, which Flink compares.
    if (was.length !== is.length)
        return false;
    return was.some(({ filled, used }, at) => {
        const now = is[at];
        return now !== undefined && (0,query_tables/* withoutTables */.kY)(filled) !== (0,query_tables/* withoutTables */.kY)(now.filled) && used !== now.used;
    });
}
function columnsOf(facts) {
    const uses = (0,query_items/* queryItems */.R)((0,own/* own */.Z)(facts, "sql.uses"));
    return (0,query_items/* queryItems */.R)((0,own/* own */.Z)(facts, "sql.columns")).map((filled, at) => ({ filled, used: uses[at] }));
}

// EXTERNAL MODULE: ./lib/src/compare/stateful.js
var stateful = __nccwpck_require__(96);
;// CONCATENATED MODULE: ./lib/src/compare/queries.js








/** Whether the planner of Flink's SQL made the operator: nobody can give it a uid, and people know it by the statement that it works for. */
const isOfQuery = (operator) => (0,own/* own */.Z)(operator.facts, "sql") !== undefined || statementOf(operator) !== undefined;
/** `INSERT INTO totals`, where its rows end up in a table. */
const statementOf = (operator) => (0,own/* own */.Z)(operator.facts, "sql.statement");
/** What is asked of a query and is no name that it goes by. Other rows may be asked from one day to the next, with other columns. */
const isMeaning = (name) => name.startsWith("sql.") && !["sql.statement", "sql.functions", "sql.rows", "sql.columns", "sql.uses"].includes(name);
/** All that tells one operator of a query from another of its class, as text; empty for what the planner did not make. */
const meaningOf = (operator) => Object.entries(operator.facts)
    .filter(([name]) => isMeaning(name))
    .map(([name, text]) => `${name}=${text}`)
    .sort()
    .join("\n");
/**
 * Operators of queries that kept their ids and their states while they mean something else now. What only follows from another one before
 * it is listed there: an order by a sum changes with the sum.
 */
function changedQueries(kept) {
    const byId = new Map(kept.map(({ after }) => [after.id, after]));
    const oldById = new Map(kept.map(({ before }) => [before.id, before]));
    const traded = (0,query_tables/* tradedTables */.yl)(kept
        .filter(isOneKind)
        .flatMap((pair) => meanings(pair.before.facts, (0,query_words/* factsInOldWords */.h)(pair)).map(({ was, is }) => [was, is])));
    const changed = kept.flatMap((pair) => {
        const names = changedMeaning(pair, oldById, byId, traded);
        return names.length > 0 && (0,stateful/* mayHoldState */.WS)(pair.before) ? [{ ...pair, names }] : [];
    });
    const following = new Map(changed.map((one) => [one, rootOf(one, changed, byId)]));
    return changed
        .filter((one) => following.get(one) === undefined)
        .map((one) => ({ ...one, also: changed.filter((other) => following.get(other) === one) }));
}
function changedMeaning(pair, oldById, byId, traded) {
    if (!isOneKind(pair))
        return [];
    const { before, after } = pair;
    const sameRows = ({ name, was = "", is = "" }) => placing.includes(name) &&
        (0,query_tables/* withoutTables */.kY)(joinedColumns(before, oldById)(was)) === (0,query_tables/* withoutTables */.kY)(joinedColumns(after, byId)(is));
    const now = (0,query_words/* factsInOldWords */.h)(pair);
    const names = meanings(before.facts, now)
        .filter((one) => (0,query_tables/* withoutTables */.kY)(one.was) === (0,query_tables/* withoutTables */.kY)(one.is)
        ? (0,query_tables/* replacedTables */.c3)(one.was, one.is).some((replaced) => traded.has(replaced))
        : !sameRows(one))
        .map(({ name }) => name)
        .sort();
    return takesRowsForOthers(before.facts, now) ? [...names, "sql.columns"] : names;
}
/** Another kind of operator is no changed query: what becomes of its states is told of each. */
const isOneKind = ({ before, after }) => (0,own/* own */.Z)(before.facts, "sql") !== undefined && (0,own/* own */.Z)(before.facts, "sql") === (0,own/* own */.Z)(after.facts, "sql");
/** What both sides say of an operator, the new one in the words of the old. */
function meanings(old, now) {
    return [...new Set([...Object.keys(old), ...Object.keys(now)])].filter(isMeaning).map((name) => {
        const [was, is] = [(0,own/* own */.Z)(old, name), (0,own/* own */.Z)(now, name)];
        return { name, was, is: name === "sql.on" && was !== undefined && is !== undefined ? inOldOrder(was, is) : is };
    });
}
/** The farthest one upstream of those that changed; undefined if there is none. */
function rootOf(one, changed, byId) {
    const [, ...before] = (0,upstream/* upstreamOf */.Fw)(one.after, byId);
    const farthest = before.findLast((operator) => changed.some(({ after }) => after === operator));
    return changed.find(({ after }) => after === farthest);
}
/** Operators of queries whose state has nowhere to go, by what was edited about the statements. */
function movedQueries(moved, gone, before, after) {
    const hit = [...moved.map((pair) => pair.before), ...gone].filter(stateful/* holdsState */.K7);
    if (hit.length === 0)
        return undefined;
    const [was, is] = [queries_tablesOf(before), queries_tablesOf(after)];
    return {
        hit,
        perhapsThere: [...(0,elsewhere/* perhapsUnmoved */.S)(moved, after).map((pair) => pair.before), ...(0,elsewhere/* perhapsAmong */.e)(gone, after)].filter((operator) => hit.includes(operator)),
        moved,
        removed: [...was].filter((table) => !is.has(table)).sort(),
        added: [...is].filter((table) => !was.has(table)).sort(),
        steps: stepsBetween(before, after),
    };
}
const queries_tablesOf = (operators) => new Set(operators.flatMap((operator) => statementOf(operator)?.replace("INSERT INTO ", "").split(", ") ?? []));
/** Steps of a plan that there are more or fewer of, without those that only compute or hand on. */
function stepsBetween(before, after) {
    const count = new Map();
    for (const [operators, sign] of [
        [before, -1],
        [after, 1],
    ])
        for (const { facts } of operators) {
            const kind = (0,own/* own */.Z)(facts, "sql");
            if (kind !== undefined)
                count.set(kind, (count.get(kind) ?? 0) + sign);
        }
    return [...count]
        .filter(([, difference]) => difference !== 0)
        .map(([kind, difference]) => `${difference > 0 ? "+" : "-"} ${kind}`)
        .sort();
}


/***/ }),

/***/ 2050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ factsInOldNames),
/* harmony export */   g: () => (/* binding */ onlyFunctionsUnclear)
/* harmony export */ });
/* harmony import */ var _manifest_own_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1038);

/** A function in the place of another one is called with it; one that is called without a name, by its class between asterisks. */
const calledName = /(?:\*[\p{L}_$][\p{L}\p{N}_$.]*\*|[\p{L}_$][\p{L}\p{N}_$.]*)′?(?=\()/gu;
/** Here a function decides where the rows are that are kept, so that it has to answer as it did. Elsewhere what it does is its class's business. */
const decidesPlace = (fact) => ["sql.keys", "sql.partialKeys", "sql.on"].includes(fact);
/**
 * What the new query asks for, with the functions of the user's own called by the names that the old query has for them. One that is not what is
 * behind the old name goes by its class, or by its name with a prime. As it is where the manifest of either side does not tell functions.
 */
function factsInOldNames({ before, after }) {
    const [old, now] = [functionsOf(before), functionsOf(after)];
    if (old === undefined || now === undefined)
        return after.facts;
    const entries = Object.entries(after.facts).map(([fact, text]) => {
        if (fact === "sql.functions")
            return [fact, text];
        const names = new Map(now.map((one) => [one.name, nameAmong(old, one, likeness(fact))]));
        return [fact, text.replaceAll(calledName, (called) => names.get(called) ?? called)];
    });
    return Object.fromEntries(entries);
}
function nameAmong(old, now, alike) {
    const known = [...old].sort((one, other) => Number(other.name === now.name) - Number(one.name === now.name));
    const same = known.find((one) => alike(one, now) === "same");
    if (same !== undefined)
        return same.name;
    return old.some(({ name }) => name === simple(now)) ? `${simple(now)}′` : simple(now);
}
const likeness = (fact) => (old, now) => {
    const alike = old.settings === undefined || now.settings === undefined || old.settings === now.settings;
    if (!decidesPlace(fact) && old.class === now.class && alike)
        return "same";
    if (old.answers !== undefined && now.answers !== undefined)
        return old.answers === now.answers ? "same" : "other";
    return old.code === now.code && alike ? "same" : "unclear";
};
/**
 * Whether two texts of a query, the second in the old names, are the same but for functions of the user's own of which it cannot be told whether
 * they are the same. Of a query whose manifest does not tell its functions, any may be.
 */
function onlyFunctionsUnclear({ before, after }, fact, is = "") {
    const was = (0,_manifest_own_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .Z)(before.facts, fact) ?? "";
    if (was === is || was.replaceAll(calledName, "") !== is.replaceAll(calledName, ""))
        return false;
    const [old, now] = [functionsOf(before), functionsOf(after) ?? []];
    const given = calls((0,_manifest_own_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .Z)(after.facts, fact) ?? "");
    const called = calls(is);
    return calls(was).every((name, at) => {
        if (name === called[at])
            return true;
        const here = now.find((one) => one.name === given[at]);
        if (here === undefined)
            return false;
        const there = old?.find((one) => one.name === name);
        return old === undefined || (there !== undefined && likeness(fact)(there, here) === "unclear");
    });
}
const calls = (text) => text.match(calledName) ?? [];
const simple = (one) => one.class.slice(Math.max(one.class.lastIndexOf("."), one.class.lastIndexOf("$")) + 1);
/** Of those that have no name nothing is told but their class. */
function functionsOf({ facts }) {
    const called = Object.values(facts)
        .flatMap(calls)
        .filter((name) => name.startsWith("*"));
    const nameless = [...new Set(called)].map((name) => ({ name, class: name.slice(1, -1), code: "" }));
    const named = namedOf(facts);
    return named === undefined && nameless.length === 0 ? undefined : [...(named ?? []), ...nameless];
}
/** `MEAN = com.acme.Mean code:01ab settings:23cd answers:45ef, ...`; undefined where nothing is told of them. */
function namedOf(facts) {
    return (0,_manifest_own_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .Z)(facts, "sql.functions")
        ?.split(", ")
        .flatMap((one) => {
        const [, name, type, told = ""] = /^(\S+) = (\S+)((?: \w+:\w+)+)$/.exec(one) ?? [];
        const { code, settings, answers } = Object.fromEntries([...told.matchAll(/(\w+):(\w+)/g)].map(([, key, value]) => [key, value]));
        if (name === undefined || type === undefined || code === undefined)
            return [];
        return [
            {
                name,
                class: type,
                code,
                ...(settings === undefined ? {} : { settings }),
                ...(answers === undefined ? {} : { answers }),
            },
        ];
    });
}


/***/ }),

/***/ 3931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ isClosed),
/* harmony export */   R: () => (/* binding */ queryItems)
/* harmony export */ });
/** The parts of a fact: calls, columns. A comma within brackets is none between them. */
function queryItems(text) {
    const items = [];
    let [depth, item] = [0, ""];
    for (const at of text ?? "") {
        if ("([{".includes(at))
            depth++;
        if (")]}".includes(at))
            depth--;
        if (at === "," && depth === 0) {
            items.push(item.trim());
            item = "";
        }
        else
            item += at;
    }
    return item.trim() === "" ? items : [...items, item.trim()];
}
/** Whether the brackets of a text close one another: `a) + (b` are those of two terms. */
function isClosed(text) {
    let depth = 0;
    for (const at of text) {
        if (at === "(")
            depth++;
        if (at === ")" && --depth < 0)
            return false;
    }
    return depth === 0;
}


/***/ }),

/***/ 9134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c3: () => (/* binding */ replacedTables),
/* harmony export */   kY: () => (/* binding */ withoutTables),
/* harmony export */   yl: () => (/* binding */ tradedTables)
/* harmony export */ });
const prefix = /[\p{L}_$][\p{L}\p{N}_$]*\./gu;
/** A table under another name is most probably the same one, renamed: where it leads to is not told here. */
const withoutTables = (text) => text?.replace(prefix, "");
/** Of two texts that are the same but for tables, which table stands where another one stood: `orders. -> payments.`. */
function replacedTables(was, is) {
    const now = is?.match(prefix) ?? [];
    return (was?.match(prefix) ?? []).flatMap((table, at) => (table === now[at] ? [] : [`${table} -> ${now[at]}`]));
}
/**
 * Replacements of a table by another one that stands somewhere else in the place of the first: these two are both there before and after, and none of
 * them is the other one under a new name.
 */
function tradedTables(texts) {
    const replaced = new Set(texts.flatMap(([was, is]) => (withoutTables(was) === withoutTables(is) ? replacedTables(was, is) : [])));
    return new Set([...replaced].filter((one) => replaced.has(one.split(" -> ").reverse().join(" -> "))));
}


/***/ }),

/***/ 9496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ canonicalTerm)
/* harmony export */ });
/* harmony import */ var _query_items_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3931);

/** Longer texts, and deeper ones, are left as they are. */
const mostLetters = 20_000;
const mostDeep = 100;
/**
 * An expression of a plan in one spelling of those that Flink's SQL computes alike for every row, nulls included: `a > b` for `b < a`, `NOT(a < b)` for `a >= b`,
 * terms of a sum in any order, `||` for `CONCAT`, `IF` for `CASE`, `LEFT(s, n)` for `SUBSTRING(s, 1, n)`, a sum of ones for a count of some. Rules of algebra that do not hold for every type are not
 * among them: `(a + b) + c` rounds otherwise than `a + (b + c)`.
 */
function canonicalTerm(text) {
    if (text.length > mostLetters || deepest(text) > mostDeep)
        return text;
    return written(termOf(text), false);
}
const deepest = (text) => {
    let [depth, most] = [0, 0];
    for (const at of text) {
        if (at === "(")
            most = Math.max(most, ++depth);
        if (at === ")")
            depth--;
    }
    return most;
};
function termOf(text) {
    const pieces = piecesOf(text);
    const [only] = pieces;
    if (pieces.length === 1 && only !== undefined)
        return pieceOf(only);
    const [, operator = ""] = pieces;
    const isInfix = pieces.length % 2 === 1 && pieces.every((piece, at) => at % 2 === 0 || piece === operator);
    if (isInfix && (pieces.length === 3 || isChained(operator)) && infix.test(operator))
        return rewritten({ of: "infix", name: operator, parts: pieces.filter((_, at) => at % 2 === 0).map(pieceOf) });
    const [call, word, condition = "", ...rest] = pieces;
    if (call === "COUNT(*)" && word === "FILTER" && rest.join(" ") === "IS TRUE")
        return countWhere(pieceOf(condition));
    return { of: "text", text: pieces.map((piece) => written(pieceOf(piece), true)).join(" ") };
}
const infix = /^(?:AND|OR|=|<>|<|<=|>|>=|[-+*/])$/;
const isChained = (operator) => operator === "AND" || operator === "OR";
function pieceOf(piece) {
    const [, name = "", inner = ""] = /^([\w$|.′]*)\((.*)\)$/s.exec(piece) ?? [];
    if (!piece.endsWith(")") || inner === "" || piece.length !== name.length + inner.length + 2 || !(0,_query_items_js__WEBPACK_IMPORTED_MODULE_0__/* .isClosed */ .L)(inner))
        return { of: "text", text: piece };
    if (name === "")
        return termOf(inner);
    return rewritten({ of: "call", name, parts: (0,_query_items_js__WEBPACK_IMPORTED_MODULE_0__/* .queryItems */ .R)(inner).map(termOf) });
}
/** At the spaces that are in no bracket and in no quotes. */
function piecesOf(text) {
    const pieces = [];
    let [depth, quoted, piece] = [0, false, ""];
    for (const at of text) {
        if (at === "'")
            quoted = !quoted;
        else if (!quoted && "([{".includes(at))
            depth++;
        else if (!quoted && ")]}".includes(at))
            depth--;
        if (at === " " && depth === 0 && !quoted) {
            if (piece !== "")
                pieces.push(piece);
            piece = "";
        }
        else
            piece += at;
    }
    return piece === "" ? pieces : [...pieces, piece];
}
/** One step of rewriting, of a term whose parts are rewritten. */
function rewritten(term) {
    const { name, parts } = term;
    const [first, second] = parts;
    if (term.of === "infix") {
        if (isChained(name))
            return sorted(name, flat(parts, name));
        if (name === "=" || name === "<>" || name === "+" || name === "*")
            return sorted(name, parts);
        const turned = name === ">" ? "<" : name === ">=" ? "<=" : undefined;
        return turned === undefined ? term : { of: "infix", name: turned, parts: [...parts].reverse() };
    }
    if (name === "NOT" && parts.length === 1 && first !== undefined)
        return negated(first) ?? term;
    if (name === "||" || name === "CONCAT")
        return { of: "call", name: "CONCAT", parts: flat(parts, "CONCAT") };
    if (name === "IF" && parts.length === 3)
        return rewritten({ of: "call", name: "CASE", parts });
    // CASE(c, v, CASE(d, w, x)) asks d where c does not hold, as CASE(c, v, d, w, x) does.
    const last = parts.at(-1);
    if (name === "CASE" && last?.of === "call" && last.name === "CASE")
        return { of: "call", name, parts: [...parts.slice(0, -1), ...last.parts] };
    if (name === "LEFT" && first !== undefined && second?.of === "text" && /^\d+$/.test(second.text))
        return { of: "call", name: "SUBSTRING", parts: [first, { of: "text", text: "1" }, second] };
    if (first?.of === "call" && first.name === "CASE" && parts.length === 1 && first.parts.length === 3) {
        const [condition = first, ...values] = first.parts;
        const counted = values.map((value) => written(value, false).replace(/:\w+$/, "")).join();
        if ((name === "SUM" && counted === "1,0") || (name === "COUNT" && counted === "1,null"))
            return countWhere(condition);
    }
    if (name === "LISTAGG" && second?.of === "text" && second.text === comma)
        return { of: "call", name, parts: parts.slice(0, 1) };
    const other = synonyms[name];
    return other === undefined ? term : rewritten({ of: "call", name: other, parts });
}
/** What lists are joined by if nothing is said, as a manifest tells texts: `,`. */
const comma = "'#ee1bf108'";
/** A sum of ones and noughts, which has a type of its own if they are narrower than a count. */
const countWhere = (condition) => ({ of: "call", name: "COUNT WHERE", parts: [condition] });
const synonyms = Object.assign(Object.create(null), {
    SUBSTR: "SUBSTRING",
    CHARACTER_LENGTH: "CHAR_LENGTH",
    IFNULL: "COALESCE",
    CEILING: "CEIL",
});
const flat = (parts, name) => parts.flatMap((part) => (part.of !== "text" && part.name === name ? part.parts : [part]));
const sorted = (name, parts) => {
    const texts = new Map(parts.map((part) => [part, written(part, true)]));
    const text = (part) => texts.get(part) ?? "";
    return { of: "infix", name, parts: [...parts].sort((one, other) => (text(one) < text(other) ? -1 : 1)) };
};
/** Undefined for what has no opposite of its own. Of a null neither a comparison nor its opposite holds. */
function negated(term) {
    if (term.of === "text")
        return undefined;
    const { name, parts } = term;
    const [first] = parts;
    if (term.of === "call")
        return name === "NOT" && parts.length === 1 ? first : undefined;
    if (name === "=" || name === "<>")
        return { of: "infix", name: name === "=" ? "<>" : "=", parts };
    if (name === "<" || name === "<=")
        return { of: "infix", name: name === "<" ? "<=" : "<", parts: [...parts].reverse() };
    return undefined;
}
function written(term, inBrackets) {
    if (term.of === "text")
        return term.text;
    const parts = term.parts.map((part) => written(part, term.of === "infix"));
    if (term.of === "call")
        return `${term.name}(${parts.join(", ")})`;
    const text = parts.join(` ${term.name} `);
    return inBrackets ? `(${text})` : text;
}


/***/ }),

/***/ 1554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ factsInOldWords)
/* harmony export */ });
/* harmony import */ var _manifest_own_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1038);
/* harmony import */ var _query_functions_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2050);
/* harmony import */ var _query_items_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3931);
/* harmony import */ var _query_terms_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9496);




/** What the new query asks for in the words of the old one: functions by their old names, and each item that only is spelled otherwise as it was spelled. */
function factsInOldWords(pair) {
    const entries = Object.entries((0,_query_functions_js__WEBPACK_IMPORTED_MODULE_1__/* .factsInOldNames */ .K)(pair)).map(([fact, text]) => [
        fact,
        // Which side of a join's condition is which input's is told by the order.
        fact === "sql.on" ? text : spelledLike((0,_manifest_own_js__WEBPACK_IMPORTED_MODULE_2__/* .own */ .Z)(pair.before.facts, fact), text),
    ]);
    return Object.fromEntries(entries);
}
function spelledLike(was, is) {
    if (was === undefined || was === is)
        return is;
    const items = (0,_query_items_js__WEBPACK_IMPORTED_MODULE_3__/* .queryItems */ .R)(was);
    const terms = items.map(_query_terms_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalTerm */ .H);
    const respelled = (0,_query_items_js__WEBPACK_IMPORTED_MODULE_3__/* .queryItems */ .R)(is).map((item, at) => {
        const term = (0,_query_terms_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalTerm */ .H)(item);
        return items[terms[at] === term ? at : terms.indexOf(term)] ?? item;
    });
    return respelled.join(", ");
}


/***/ }),

/***/ 96:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K7: () => (/* binding */ holdsState),
/* harmony export */   Od: () => (/* binding */ scopeOf),
/* harmony export */   WS: () => (/* binding */ mayHoldState),
/* harmony export */   Yl: () => (/* binding */ holdsNothingButEmptyTimers),
/* harmony export */   al: () => (/* binding */ inOrder)
/* harmony export */ });
/** States of different scopes live in different places of a snapshot: one name can stand in several without a clash. */
function scopeOf(kind) {
    switch (kind) {
        case "timer":
            return "timer";
        case "operator-list":
        case "operator-union":
            return "operator";
        case "broadcast":
            return "broadcast";
        default:
            return "keyed";
    }
}
/** The order of states in a manifest. */
const inOrder = (one, other) => `${one.name} ${one.kind}` < `${other.name} ${other.kind}` ? -1 : 1;
/**
 * Whether a snapshot holds something of this operator: registered states count even while empty, a coordinator counts.
 * States found in bytecode alone do not: they may never be registered.
 */
const holdsState = (operator) => operator.coordinator || operator.states.some(isHeld);
/** Timer queues that no code ever puts a timer into, and nothing else: Flink asks for their operator, and nobody misses what is in them. */
const holdsNothingButEmptyTimers = (operator) => operator.complete &&
    !operator.coordinator &&
    operator.facts["timers"] === "never" &&
    operator.states.every((state) => state.kind === "timer");
const isHeld = (state) => state.seen !== "static";
/** Whether it cannot be told that a snapshot holds nothing of it. */
const mayHoldState = (operator) => holdsState(operator) || !operator.complete || operator.states.length > 0;


/***/ }),

/***/ 2677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D6: () => (/* binding */ waysInto),
/* harmony export */   Es: () => (/* binding */ operatorsById),
/* harmony export */   Fw: () => (/* binding */ upstreamOf),
/* harmony export */   Ry: () => (/* binding */ behind),
/* harmony export */   fm: () => (/* binding */ rewritten)
/* harmony export */ });
/** Operators of one pipeline, in which each has an id of its own. */
const operatorsById = (operators) => new Map(operators.map((operator) => [operator.id, operator]));
/** An operator and all that it stands behind, each once, the nearest first. */
function upstreamOf(operator, byId) {
    return reached(operator, (at) => sourcesOf(at, byId));
}
const sourcesOf = ({ inputs }, byId) => inputs.flatMap(({ from }) => byId.get(from) ?? []);
function reached(start, next) {
    const seen = new Set([start]);
    // A set walked while it grows.
    for (const at of seen)
        for (const one of next(at))
            seen.add(one);
    return [...seen];
}
/** What stands on the ways into an operator, the nearest first: `functions` up to where the ways begin, and `begin`. */
function waysInto(operator, byId, begins) {
    const all = reached(operator, (at) => (begins.has(at.id) ? [] : sourcesOf(at, byId))).slice(1);
    return { functions: all.filter(({ id }) => !begins.has(id)), begin: all.filter(({ id }) => begins.has(id)) };
}
/** Operators without a key behind another one, as far as nothing with a key stands in between. */
const behind = (operator, byId) => reached(operator, (at) => [...byId.values()].filter(({ key, inputs }) => key === undefined && inputs.some(({ from }) => from === at.id))).slice(1);
/** Those whose code none of the others has, whatever their ids. */
function rewritten(operators, others) {
    const codes = new Set(others.map(({ code }) => code));
    return operators.filter(({ code }) => !codes.has(code));
}


/***/ }),

/***/ 5071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bu: () => (/* binding */ NoBaselineError),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   TT: () => (/* binding */ saidBy),
/* harmony export */   eb: () => (/* binding */ UsageError),
/* harmony export */   xU: () => (/* binding */ systemCode)
/* harmony export */ });
/**
 * The check could not be made, and it is not our bug: one plain sentence that names the thing, the reason and the remedy.
 * Ends the program with status 2. `lines` are put under the sentence, one each, for instance the options to paste.
 */
class UsageError extends Error {
    lines;
    constructor(message, lines = [], options) {
        super(message, options);
        this.name = "UsageError";
        this.lines = lines;
    }
}
/**
 * Text of strangers (file names, exception messages, names out of a job) for a terminal or a build log: on one line and without
 * control characters, so that it can neither draw on the terminal nor start a line that a build server takes for a command.
 */
function oneLine(text, longest = 400) {
    const plain = text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, " ").trim();
    const characters = [...plain];
    return characters.length > longest ? `${characters.slice(0, longest).join("")}...` : plain;
}
/** What a caught value says, for a sentence of ours. */
const saidBy = (thrown) => oneLine(textIn(thrown, "message") ?? String(thrown));
/** The code of a Node system error (`ENOENT`, `EACCES`), where there is one. */
const systemCode = (thrown) => textIn(thrown, "code");
// By shape and not by class: an error of another realm is no `instanceof` ours.
function textIn(thrown, name) {
    const value = typeof thrown === "object" && thrown !== null ? thrown[name] : undefined;
    return typeof value === "string" ? value : undefined;
}
/**
 * Where the baseline was looked for there is none yet: nothing is broken, nobody has recorded one. Thrown by sources that can tell
 * this apart from a mistyped name or a missing right; the Action turns it into an outcome of its own (`on-missing-baseline`).
 */
class NoBaselineError extends UsageError {
    constructor(message, options) {
        super(message, [], options);
        this.name = "NoBaselineError";
    }
}


/***/ }),

/***/ 7402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Mp: () => (/* binding */ written),
/* harmony export */   nC: () => (/* binding */ assembleTrial),
/* harmony export */   oh: () => (/* binding */ assembleManifest)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5071);
/* harmony import */ var _manifest_canonical_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(528);
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6757);





/** The text is only made when it is asked for: two large manifests that no trial binds are judged without it. */
function written(value) {
    let text;
    return {
        value,
        get text() {
            return (text ??= (0,_manifest_canonical_js__WEBPACK_IMPORTED_MODULE_4__/* .canonicalText */ .A)(value));
        },
        get sha256() {
            return (0,_sha256_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256OfText */ .iQ)(this.text);
        },
    };
}
/** The facts of the extractor and what only this half knows, held against the published schema like any stranger's file. */
async function assembleManifest(parts) {
    const facts = await readFacts(parts.facts);
    const { mainClass, flink, java, scala, extractor } = (facts["job"] ?? {});
    const wanted = parts.flink.wanted;
    const manifest = {
        schema: 1,
        job: {
            jar: parts.jar?.sha256 ?? parts.script?.sha256,
            ...(parts.script && { sql: parts.script.sha256 }),
            mainClass,
            flink,
            ...(wanted !== undefined && { flinkWanted: wanted }),
            java,
            scala,
            extractor,
        },
        libraries: parts.jar?.libraries ?? [],
        classpath: [...parts.flink.jars.map(({ name, sha256 }) => ({ name, sha256 })), ...(await beside(parts.classpath))],
        types: facts["types"],
        pipelines: facts["pipelines"],
    };
    const text = (0,_manifest_canonical_js__WEBPACK_IMPORTED_MODULE_4__/* .canonicalText */ .A)(manifest);
    const { parseManifest } = await __nccwpck_require__.e(/* import() */ 693).then(__nccwpck_require__.bind(__nccwpck_require__, 693));
    const parsed = parseManifest(text);
    if (!parsed.ok)
        throw ourFault("manifest", parsed.problem.message);
    return { value: parsed.value, text, sha256: (0,_sha256_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256OfText */ .iQ)(text) };
}
/** The trial of two manifests; `facts` is the file that the extractor wrote, `untried` what it could not know. */
async function assembleTrial(facts, extractor, baseline, candidate, untried) {
    const { operators, types, jobManager, newcomers, enumerators, untried: failed } = await readFacts(facts);
    const all = [...untried, ...(Array.isArray(failed) ? failed : [])];
    const flink = candidate.value.job.flink;
    const trial = {
        schema: 1,
        extractor,
        flink,
        baseline: baseline.sha256,
        candidate: candidate.sha256,
        operators,
        jobManager,
        newcomers,
        enumerators,
        ...(all.length > 0 && { untried: all }),
        types,
    };
    const { parseTrial } = await __nccwpck_require__.e(/* import() */ 693).then(__nccwpck_require__.bind(__nccwpck_require__, 693));
    const parsed = parseTrial(JSON.stringify(trial));
    if (!parsed.ok)
        throw ourFault("trial", parsed.problem.message);
    // Nothing is bound to a trial, so its canonical text is made for a file alone.
    return written(parsed.value);
}
const longestFacts = 256 * 1024 * 1024;
async function readFacts(path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined);
    if (!found || found.size > longestFacts)
        throw ourFault((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path), found ? "it is larger than any real one" : "it was not written");
    try {
        return JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8"));
    }
    catch (thrown) {
        throw ourFault((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path), "it is not JSON", thrown);
    }
}
const beside = (paths) => Promise.all(paths.map(async (path) => ({ name: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path), sha256: await (0,_sha256_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256OfPath */ .Kq)(path) })));
const ourFault = (what, reason, cause) => new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`What the extractor wrote is no ${what} (${reason}), so nothing can be said about the job. Repeat with --debug and report it.`, [], { cause });


/***/ }),

/***/ 441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ry: () => (/* binding */ meanwhile),
/* harmony export */   r4: () => (/* binding */ inWords)
/* harmony export */ });
/* unused harmony export progressOn */
/**
 * Does `work` when a JVM says its first word, or its first of `who`: from then on this process only waits. Who asks for the same later has it, or its
 * failure, then.
 */
function meanwhile(progress, work, who) {
    let begun = false;
    return {
        ...progress,
        step: (step) => {
            progress.step(step);
            if (begun || (who !== undefined && who !== step.who))
                return;
            begun = true;
            work().catch(() => undefined);
        },
    };
}
/** What people read instead of the protocol's word. */
const phases = {
    download: "downloading",
    load: "loading the JAR",
    main: "running main()",
    graph: "reading the graph",
    state: "asking operators for their state",
};
const inWords = ({ who, phase }) => who === "trial" ? "trial: offering the baseline's states to the candidate" : `${who}: ${phases[phase] ?? phase}`;
async function progressOn(stream) {
    return stream.isTTY ? bar(stream) : plainLines(stream);
}
/** One line for every phase that begins: a build log should not grow with the number of operators. */
function plainLines(stream) {
    let last = "";
    return {
        say: (sentence) => void stream.write(`${sentence}\n`),
        step: (step) => {
            const words = inWords(step);
            if (words !== last)
                stream.write(`${words}\n`);
            last = words;
        },
        close: () => undefined,
    };
}
async function bar(stream) {
    const { default: cliProgress } = await __nccwpck_require__.e(/* import() */ 502).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8502, 19));
    const format = "{bar} {value}/{total} {what}";
    const bar = new cliProgress.SingleBar({ stream, format, barsize: 24, clearOnComplete: true, hideCursor: true });
    let running = false;
    const close = () => {
        if (running)
            bar.stop();
        running = false;
    };
    return {
        say: (sentence) => {
            close();
            stream.write(`${sentence}\n`);
        },
        step: (step) => {
            const what = { what: inWords(step) };
            const total = Math.max(1, step.total);
            if (!running)
                bar.start(total, step.done, what);
            bar.setTotal(total);
            bar.update(step.done, what);
            running = true;
        },
        close,
    };
}


/***/ }),

/***/ 6757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Vq: () => (/* binding */ sha256OfFile),
  Kq: () => (/* binding */ sha256OfPath),
  iQ: () => (/* binding */ sha256OfText)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: external "node:stream/promises"
const external_node_stream_promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");
;// CONCATENATED MODULE: ./lib/src/extract/sha256.js





/** Lower-case hex. */
const sha256OfText = (text) => (0,external_node_crypto_.createHash)("sha256").update(text).digest("hex");
/** Lower-case hex of a file's bytes, read in pieces. */
async function sha256OfFile(path) {
    const hash = (0,external_node_crypto_.createHash)("sha256");
    await (0,external_node_stream_promises_namespaceObject.pipeline)((0,external_node_fs_.createReadStream)(path, { highWaterMark: 1024 * 1024 }), hash);
    return hash.digest("hex");
}
/** A file's bytes; a directory's relative paths and bytes, in sorted order, so that where it lies does not show. */
async function sha256OfPath(path) {
    if (!(await (0,promises_.stat)(path)).isDirectory())
        return sha256OfFile(path);
    const files = (await (0,promises_.readdir)(path, { recursive: true, withFileTypes: true })).filter((one) => one.isFile());
    const names = files.map((one) => (0,external_node_path_.join)(one.parentPath, one.name).slice(path.length + 1)).sort();
    const hash = (0,external_node_crypto_.createHash)("sha256");
    for (const name of names)
        hash.update(`${name}\n${await sha256OfFile((0,external_node_path_.join)(path, name))}\n`);
    return hash.digest("hex");
}


/***/ }),

/***/ 7160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ boundedFetch),
/* harmony export */   _: () => (/* binding */ patience)
/* harmony export */ });
const patience = {
    request: 20_000,
    total: 180_000,
    retries: 2,
    second: 1000,
    longestLimit: 30,
    paced: true,
};
/** GitHub hands out files of up to 100 MB. */
const largestAnswer = 110 * 1024 * 1024;
/**
 * Reads the answer to its end before anyone sees it, within a time and a size. The library under Octokit takes the body of a
 * connection that broke for an empty one, and the page of a proxy for an answer; here both are faults.
 */
function boundedFetch(fetch, { request, total }) {
    const end = Date.now() + total;
    return async (url, options) => {
        const left = end - Date.now();
        if (left <= 0)
            throw new Error(`GitHub took more than ${Math.round(total / 1000)} s in all`);
        const signal = AbortSignal.timeout(Math.min(request, left));
        try {
            const answer = await fetch(url, { ...options, signal });
            const body = await bodyOf(answer);
            if (answer.ok && body.length > 0)
                assertJson(answer, body, new Headers(options?.headers).get("accept") ?? "");
            const { status, statusText, headers } = answer;
            return new Response(body.length === 0 ? null : new Uint8Array(body), {
                status,
                statusText,
                headers: [...headers],
            });
        }
        catch (thrown) {
            if (!signal.aborted)
                throw thrown;
            throw new Error(`no whole answer within ${Math.min(request, left) / 1000} s`, { cause: thrown });
        }
    };
}
async function bodyOf(answer) {
    const parts = [];
    let size = 0;
    for await (const part of answer.body ?? []) {
        size += part.length;
        if (size > largestAnswer)
            throw new Error(`the answer is larger than ${largestAnswer} bytes`);
        parts.push(part);
    }
    return Buffer.concat(parts);
}
function assertJson(answer, body, accepted) {
    if (accepted.includes("raw"))
        return;
    try {
        JSON.parse(body.toString("utf8"));
    }
    catch (thrown) {
        throw new Error(`the answer (${answer.headers.get("content-type") ?? "of no type"}) is not JSON`, {
            cause: thrown,
        });
    }
}


/***/ }),

/***/ 528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ canonicalText)
/* harmony export */ });
/**
 * The one text of a manifest or trial: object keys sorted by UTF-16 code unit at every depth, arrays as they are, two spaces of
 * indentation, `\n` line ends, one at the end. Equal values have equal bytes however they were built, so the sha256 of its UTF-8
 * binds a trial to its manifests. Hashing itself needs a Node API and lives at the edge.
 */
const canonicalText = (value) => `${write(value, "\n")}\n`;
// Written by hand, not by JSON.stringify over a sorted copy: in such a copy keys like "10" would move to the front and "__proto__" would get lost.
const write = (value, newline) => {
    if (value === null || typeof value !== "object")
        return JSON.stringify(value);
    const deeper = `${newline}  `;
    if (Array.isArray(value)) {
        if (value.length === 0)
            return "[]";
        return `[${value.map((element) => deeper + write(element, deeper)).join(",")}${newline}]`;
    }
    const members = Object.entries(value).filter(([, member]) => member !== undefined);
    if (members.length === 0)
        return "{}";
    const sorted = members.sort(([left], [right]) => (left < right ? -1 : 1));
    return `{${sorted.map(([key, member]) => `${deeper}${JSON.stringify(key)}: ${write(member, deeper)}`).join(",")}${newline}}`;
};


/***/ }),

/***/ 7640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ longestText),
/* harmony export */   V: () => (/* binding */ readJson)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5071);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6773);


/** In UTF-16 units. A job of 2,000 operators is some tens of millions; look at the file's size before reading it. */
const longestText = 256 * 1024 * 1024;
/** Levels of arrays and objects. A state type nested eighty deep stays below; recursion over what comes out is safe. */
const deepest = 200;
/** Text that should be JSON: bounded in size and depth, and a file that was cut off is told from one that is something else. */
const readJson = (text) => {
    if (text.length > longestText)
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .g)("too-large", "", `has ${text.length} characters; at most ${longestText} are read`);
    const json = text.startsWith("\ufeff") ? text.slice(1) : text;
    if (json.trim() === "")
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .g)("empty", "", "is empty; make or download it again");
    let value;
    try {
        value = JSON.parse(json);
    }
    catch (thrown) {
        return notJson(json, (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .saidBy */ .TT)(thrown));
    }
    if (isDeeperThan(deepest, value))
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .g)("too-deep", "", `is nested more than ${deepest} levels deep; no job is`);
    return { ok: true, value };
};
/** The engine's words differ between Node versions; an end that came too early is the one case they all tell apart. */
const notJson = (json, reason) => {
    const end = json.trimEnd().length;
    const position = Number(/ at position (\d+)/.exec(reason)?.[1] ?? 0);
    const cut = /end of JSON|unterminated/i.test(reason) || position >= end;
    if (!cut || !/^\s*\{/.test(json))
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .g)("not-json", "", `is not JSON: ${reason}`);
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .g)("truncated", "", `ends after ${end} characters in the middle of a value; make or download it again`);
};
/** Without recursion, so that depth cannot exhaust the stack here. */
const isDeeperThan = (limit, root) => {
    let level = isContainer(root) ? [root] : [];
    for (let depth = 1; level.length > 0; depth++) {
        if (depth > limit)
            return true;
        const next = [];
        for (const value of level)
            for (const member of Object.values(value))
                if (isContainer(member))
                    next.push(member);
        level = next;
    }
    return false;
};
const isContainer = (value) => value !== null && typeof value === "object";


/***/ }),

/***/ 1038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ own)
/* harmony export */ });
/** Looks up a name that strangers gave: a field may be called `constructor` or `toString`, and only own entries count. */
const own = (record, name) => record !== undefined && Object.hasOwn(record, name) ? record[name] : undefined;


/***/ }),

/***/ 6773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ failed)
/* harmony export */ });
const failed = (code, path, what) => ({
    ok: false,
    problem: { code, path, message: path === "" ? what : `${path}: ${what}` },
});


/***/ }),

/***/ 6275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ih: () => (/* binding */ annotationsOf),
/* harmony export */   NA: () => (/* binding */ workflowCommand)
/* harmony export */ });
/* unused harmony export mostOfALevel */
/* harmony import */ var _verdict_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1749);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3330);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3512);



/** GitHub shows at most ten of a level for one step, and cuts a message at 4,096 characters. */
const mostOfALevel = 10;
const longestTitle = 200;
const longestMessage = 2000;
/**
 * The findings that somebody must look at, most silent first: an error where the policy fails, a warning otherwise. What migrates or is
 * merely worth knowing is left to the report: a yellow line under code that is fine teaches people to overlook yellow lines.
 * `placeOf` says where a source file of the JAR lies in the checkout; a finding without a place there is told without one.
 */
const annotationsOf = ({ findings }, policy, placeOf, mostEach = mostOfALevel) => {
    const all = findings
        .filter((finding) => (0,_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .fails */ .c)(finding, policy) || !["migrates", "compatible"].includes(finding.outcome))
        .map((finding) => annotation(finding, (0,_verdict_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .fails */ .c)(finding, policy) ? "error" : "warning", placeOf));
    return ["error", "warning"].flatMap((level) => all.filter((one) => one.level === level).slice(0, mostEach));
};
const annotation = ({ operator, state, outcome, message, fix, location, rule }, level, placeOf) => {
    const file = location && placeOf(location.file);
    const subject = [(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .operatorWords */ .uZ)(operator).name, ...(state === undefined ? [] : [`state ${state}`])].join(", ");
    return {
        level,
        ...(file !== undefined && location && { file, line: location.line }),
        title: (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(`${_words_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeWords */ .wX[outcome]}: ${subject}`, longestTitle),
        message: (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(`${message} Do now: ${fix} (rule ${rule})`, longestMessage),
    };
};
/** As a workflow command, one line of a build log. Escaped the way the runner undoes it, so that no text can end it or begin another. */
const workflowCommand = ({ level, file, line, title, message }) => {
    const place = file === undefined ? [] : [`file=${property(file)}`, `line=${line ?? 1}`];
    return `::${level} ${[...place, `title=${property(title)}`].join(",")}::${data(message)}`;
};
// In the order of actions/toolkit's escapes: the percent sign first, or the others would be undone.
const data = (text) => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
const property = (text) => data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");


/***/ }),

/***/ 3330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Pq: () => (/* binding */ json),
/* harmony export */   a4: () => (/* binding */ mermaid),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   wD: () => (/* binding */ markdown)
/* harmony export */ });
/**
 * Names and messages come out of foreign code. Each medium has one function that makes any text harmless there; nothing foreign
 * goes into a report but through it. None of them is idempotent: apply it once, at the end.
 */
/**
 * For a terminal, a log and every other plain text: one line, bounded, and what cannot be seen is spelled out (`\u202e`), so that
 * two names that only look alike stay apart. Cuts between code points.
 */
const plain = (text, longest = 200) => {
    const head = Array.from(text.slice(0, longest * 2 + 2));
    const cut = head.length > longest ? `${head.slice(0, longest).join("")}…` : head.join("");
    const line = cut.replace(/[\t\n\v\f\r\u0085\u2028\u2029 ]+/g, " ").replace(unseen, spelledOut);
    return line.replace(buildCommand, "$& ").trim();
};
/** What build servers obey in a log: `::error::` at the start of a line, indented or wrapped there too, and `##[error]` anywhere in it. */
const buildCommand = /:(?=:)|#(?=#\w*\[)/g;
/** Control characters, ANSI escapes, direction overrides, zero-width and other invisible ones, halves of surrogate pairs. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\u115f\u1160\u3164\uffa0]|\p{Default_Ignorable_Code_Point}/gu;
const spelledOut = (character) => {
    const hex = (character.codePointAt(0) ?? 0).toString(16).padStart(4, "0");
    return hex.length > 4 ? `\\u{${hex}}` : `\\u${hex}`;
};
/**
 * For Markdown outside a code span, in a paragraph, heading, list or quotation: whatever could open a construct becomes a character
 * reference, which Markdown takes literally. What GitHub makes of plain words (mentions, references, addresses, emoji) no reference
 * prevents; such words belong into `code`, and `prose` puts them there.
 */
const markdown = (text, longest = 200) => plain(text, longest).replace(/[^\p{L}\p{M}\p{N}\p{So} /,();'"…→]/gu, (character, at, whole) => isInert(character, whole[at - 1] ?? "", whole[at + 1] ?? "") ? character : `&#${character.codePointAt(0)};`);
/**
 * Punctuation that means nothing where it stands, left as it is so that the source of a comment can be read too (it is what e-mails show):
 * the end of a sentence, versions, and hyphens and underscores inside words. Never one that could begin or end a line's construct.
 */
const isInert = (character, before, after) => {
    if (character === "." && /\d/.test(before) && /\d/.test(after))
        return true;
    if (character === "." || character === ":")
        return (before === "" || /[\p{L})]/u.test(before)) && (after === "" || after === " ");
    return (character === "-" || character === "_") && /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after);
};
/**
 * For Markdown as a code span: names, code, and all that must not come alive. Not for tables (`|` splits a row even here) and not
 * directly inside HTML tags that stand on a line of their own, where Markdown is not read.
 */
const code = (text, longest = 200) => {
    // A comment's hidden marker is searched for in its source, where a code span is no protection.
    const safe = plain(text, longest).replaceAll("<!--", "<! --") || "(empty)";
    const ticks = "`".repeat(Math.max(0, ...(safe.match(/`+/g) ?? []).map((run) => run.length)) + 1);
    const pad = safe.startsWith("`") || safe.endsWith("`") ? " " : "";
    return ticks + pad + safe + pad + ticks;
};
/** For a Mermaid label in double quotes, with Mermaid's own character references. */
const mermaid = (text, longest = 40) => plain(text, longest).replace(/[^\p{L}\p{M}\p{N} _./-]/gu, (character) => `#${character.codePointAt(0)};`);
/**
 * For a whole JSON text on its way to a terminal or log. All of these stand inside strings, where an escape is the same JSON:
 * what `JSON.stringify` leaves raw and cannot be seen, and the one build command that is obeyed inside a line.
 */
const json = (text) => text.replace(/[\u007f-\u009f\u2028\u2029]|\p{Cf}/gu, utf16Escapes).replace(/##(?=\w*\[)/g, "\\u0023#");
const utf16Escapes = (character) => character.replace(/[^]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);


/***/ }),

/***/ 5509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ headline),
/* harmony export */   S: () => (/* binding */ totals)
/* harmony export */ });
/* harmony import */ var _rules_outcome_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6198);
/* harmony import */ var _rules_words_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7063);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3512);



/** The verdict in sentences: first what happens, then what would happen once that is mended. Names are quoted as rules quote them. */
const headline = (verdict) => {
    const { outcome, findings } = verdict;
    const about = whose(findings.filter((finding) => finding.outcome === outcome));
    const perPath = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .pathWords */ .xR)(verdict.paths);
    return [
        main[outcome](about),
        ...(perPath.length === 0
            ? []
            : [`It hangs on how it is restored. ${perPath.map((words) => `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .capital */ .Nx)(words)}.`).join(" ")}`]),
        ...afterwards(outcome, findings),
        ...(outcome === "compatible" || outcome === "migrates" ? [compared(verdict)] : []),
    ];
};
const main = {
    refuses: (about) => `This job does not restore: Flink refuses to start it because of ${about}.`,
    "fails-later": (about) => `This job restores and starts, and then fails on the restored state of ${about}.`,
    misreads: (about) => `This job restores without an error, and goes on with wrong state in ${about}.`,
    loses: (about) => `This job restores without an error, but loses state of ${about}.`,
    unknown: (about) => `It cannot be told whether this job restores: look at ${about}.`,
    migrates: (about) => `This job restores. Flink migrates state of ${about} on the way.`,
    compatible: () => "This job restores everything that the deployed one saved.",
};
/** What a loud failure hides: the silent ones come after it. */
const afterwards = (outcome, findings) => {
    if (outcome !== "refuses" && outcome !== "fails-later" && outcome !== "misreads")
        return [];
    const silent = _rules_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .bySilence */ .f4.flatMap((each) => {
        const those = findings.filter((finding) => finding.outcome === each);
        return each === outcome || those.length === 0 ? [] : (hidden[each]?.(whose(those)) ?? []);
    });
    if (silent.length === 0)
        return [];
    return [`${outcome === "refuses" ? "Once that is mended, it would" : "Besides, it would"} ${silent.join(" and ")}.`];
};
const hidden = {
    misreads: (about) => `go on with wrong state in ${about} without an error`,
    loses: (about) => `lose state of ${about} without an error`,
    "fails-later": (about) => `fail later on the state of ${about}`,
};
const whose = (findings) => (0,_rules_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(findings.map(({ operator }) => `"${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .operatorWords */ .uZ)(operator).name}"`));
const compared = ({ manifests: { baseline } }) => {
    const operators = baseline.pipelines.flatMap((pipeline) => pipeline.operators);
    const states = operators.flatMap((operator) => operator.states);
    return `Compared: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(operators.length, "operator")} and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(states.length, "state")} of the deployed job.`;
};
/** `2 lose state, 1 migrates`: every outcome that occurs with its number, most silent first. The totals of all reports. */
const totals = (findings) => _rules_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .bySilence */ .f4
    .map((outcome) => ({ outcome, count: findings.filter((finding) => finding.outcome === outcome).length }))
    .filter(({ count }) => count > 0);


/***/ }),

/***/ 9695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.r(__webpack_exports__);
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   jsonReport: () => (/* binding */ jsonReport)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3330);

// Field by field, so that what other parts carry along cannot slip into a published contract, and in one order.
const jsonReport = (verdict) => {
    const report = {
        schema: 1,
        outcome: verdict.outcome,
        passed: verdict.passed,
        baseline: job(verdict.baseline),
        candidate: job(verdict.candidate),
        findings: verdict.findings.map(finding),
        paths: verdict.paths.map(path),
        unseen: verdict.unseen.map(unseen),
        advice: verdict.advice.map(advice),
    };
    return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .json */ .Pq)(JSON.stringify(report, null, 2))}\n`;
};
const job = (identity) => pick(identity, [
    "jar",
    "sql",
    "mainClass",
    "flink",
    "flinkWanted",
    "java",
    "scala",
    "extractor",
    "commit",
    "ref",
    "release",
    "environment",
]);
const finding = (each) => ({
    rule: each.rule,
    outcome: each.outcome,
    evidence: each.evidence,
    pipeline: each.pipeline,
    operator: operator(each.operator),
    ...pick(each, ["state", "message", "why", "fix"]),
    ...(each.flinkSays === undefined ? {} : { flinkSays: pick(each.flinkSays, ["exception", "message"]) }),
    paths: each.paths.map(path),
    ...(each.location === undefined ? {} : { location: pick(each.location, ["file", "line"]) }),
    fingerprint: each.fingerprint,
});
const operator = (name) => pick(name, ["id", "uid", "name"]);
const path = (each) => pick(each, ["restoreFrom", "claimMode", "stateBackend", "allowNonRestoredState", "outcome"]);
const unseen = (each) => ({
    operator: operator(each.operator),
    what: each.what,
    because: each.because,
    remedy: each.remedy,
});
const advice = (each) => ({
    id: each.id,
    ...(each.operator === undefined ? {} : { operator: operator(each.operator) }),
    message: each.message,
    fix: each.fix,
});
/** The fields in this order; those that are absent stay absent. */
const pick = (from, fields) => Object.fromEntries(fields.flatMap((field) => (from[field] === undefined ? [] : [[field, from[field]]])));


/***/ }),

/***/ 365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  longestComment: () => (/* binding */ longestComment),
  markdownReport: () => (/* binding */ markdownReport)
});

;// CONCATENATED MODULE: ./lib/src/report/budget.js
/** Drops whole pieces, in their turn, until the rest is at most `room` characters (UTF-16 units, the way GitHub's limit is met in every case). */
const fit = (sections, room) => {
    const pieces = sections.flatMap((section) => section.pieces);
    const left = new Set();
    let size = compose(sections, left).length;
    for (const piece of inTurn(pieces)) {
        if (size <= room)
            break;
        left.add(piece);
        size -= piece.text.length + separator.length;
        // A section that went with its last piece frees more than was counted; look again only when it may have been enough.
        if (size <= room)
            size = compose(sections, left).length;
    }
    return { body: compose(sections, left), left: pieces.filter((piece) => left.has(piece)) };
};
const separator = "\n\n";
const compose = (sections, left) => sections
    .flatMap(({ open, pieces, close }) => {
    const kept = pieces.filter((piece) => !left.has(piece)).map((piece) => piece.text);
    return kept.length === 0
        ? []
        : [...(open === undefined ? [] : [open]), ...kept, ...(close === undefined ? [] : [close])];
})
    .join(separator);
const inTurn = (pieces) => pieces
    .map((piece, position) => ({ piece, position, turn: piece.turn ?? 0 }))
    .filter(({ piece }) => piece.turn !== undefined)
    .sort((one, other) => one.turn - other.turn || (other.piece.order ?? 0) - (one.piece.order ?? 0) || other.position - one.position)
    .map(({ piece }) => piece);

// EXTERNAL MODULE: ./lib/src/report/escape.js
var report_escape = __nccwpck_require__(3330);
// EXTERNAL MODULE: ./lib/src/compare/stateful.js
var stateful = __nccwpck_require__(96);
// EXTERNAL MODULE: ./lib/src/rules/outcome.js
var rules_outcome = __nccwpck_require__(6198);
;// CONCATENATED MODULE: ./lib/src/report/around.js

/** More are not looked at, and Mermaid has limits of its own. */
const mostNodes = 60;
/** The marked ones, most silent first, each with its neighbours, as far as there is room. */
const around = (marked, { nodes, edges }) => {
    const silence = (at) => {
        const outcome = nodes[at]?.outcome;
        return outcome === undefined ? rules_outcome/* bySilence */.f4.length : rules_outcome/* bySilence */.f4.indexOf(outcome);
    };
    const neighbours = nodes.map(() => []);
    for (const { from, to } of edges) {
        neighbours[from]?.push(to);
        neighbours[to]?.push(from);
    }
    const kept = new Set();
    for (const at of [...marked].sort((left, right) => silence(left) - silence(right) || left - right)) {
        for (const one of [at, ...(neighbours[at] ?? [])])
            if (kept.size < mostNodes)
                kept.add(one);
    }
    const places = [...kept].sort((left, right) => left - right);
    const moved = new Map(places.map((old, at) => [old, at]));
    return {
        nodes: places.flatMap((at) => nodes[at] ?? []),
        edges: edges.flatMap((edge) => {
            const from = moved.get(edge.from);
            const to = moved.get(edge.to);
            return from === undefined || to === undefined ? [] : [{ ...edge, from, to }];
        }),
        hidden: nodes.length - kept.size,
    };
};

;// CONCATENATED MODULE: ./lib/src/report/graph.js



/** Null where there is nothing to point at. Above sixty operators only those with findings, and their neighbours. */
const graphOf = (verdict) => {
    // Pipelines are laid over each other by operator id; where two of them share ids, no picture is better than a wrong one.
    const { baseline, candidate } = verdict.manifests;
    if ([baseline, candidate].some(sharesIds))
        return null;
    const whole = overlay(verdict);
    const marked = whole.nodes.flatMap((node, position) => (isMarked(node) ? [position] : []));
    if (marked.length === 0)
        return null;
    return whole.nodes.length <= mostNodes ? whole : around(marked, whole);
};
const sharesIds = (manifest) => {
    const ids = operatorsOf(manifest).map(({ id }) => id);
    return new Set(ids).size < ids.length;
};
const isMarked = ({ presence, outcome, newId }) => presence !== "both" || outcome !== undefined || newId === true;
const overlay = ({ manifests: { baseline, candidate }, findings }) => {
    const after = operatorsOf(candidate);
    const before = operatorsOf(baseline);
    const partner = partners(before, after);
    const former = new Map([...partner].map(([old, now]) => [now, old]));
    const nodes = after.map((operator) => {
        const old = former.get(operator);
        if (old === undefined)
            return node(operator, "new");
        return {
            ...node(operator, "both"),
            ...(old.name === operator.name ? {} : { formerName: old.name }),
            ...(old.id !== operator.id && old.id !== operator.uidHash && (0,stateful/* holdsState */.K7)(old) ? { newId: true } : {}),
        };
    });
    const gone = before.filter((operator) => !partner.has(operator));
    nodes.push(...gone.map((operator) => node(operator, "gone")));
    const position = new Map(nodes.map(({ operator }, at) => [operator, at]));
    for (const [old, now] of partner)
        position.set(old, position.get(now) ?? 0);
    const edges = new Map();
    for (const [presence, manifest] of [
        ["gone", baseline],
        ["new", candidate],
    ]) {
        for (const [from, to] of manifest.pipelines.flatMap(linksOf)) {
            const ends = { from: position.get(from) ?? 0, to: position.get(to) ?? 0 };
            const key = ends.from * nodes.length + ends.to;
            edges.set(key, { ...ends, presence: presence === "new" && edges.has(key) ? "both" : presence });
        }
    }
    const ofNode = outcomesByNode(findings, before, after, position);
    return {
        nodes: nodes.map((each, at) => ({ ...each, ...(ofNode.has(at) ? { outcome: ofNode.get(at) } : {}) })),
        edges: [...edges.values()],
        hidden: 0,
    };
};
const node = (operator, presence) => ({ operator, presence });
const operatorsOf = (manifest) => manifest.pipelines.flatMap((pipeline) => pipeline.operators);
/** Who is drawn as one: by id or uid hash, as a restore pairs them; then by name, because a moved id is no other operator to the eye. */
const partners = (before, after) => {
    const found = new Map();
    const free = new Set(after);
    const pair = (matches) => {
        for (const old of before) {
            if (found.has(old))
                continue;
            const matching = [...free].filter((now) => matches(old, now));
            const [only] = matching;
            if (only === undefined || matching.length > 1)
                continue;
            found.set(old, only);
            free.delete(only);
        }
    };
    const byId = new Map(after.map((now) => [now.id, now]));
    for (const now of after)
        if (now.uidHash !== undefined)
            byId.set(now.uidHash, now);
    for (const old of before) {
        const now = byId.get(old.id);
        if (now === undefined || !free.has(now))
            continue;
        found.set(old, now);
        free.delete(now);
    }
    // Names of strangers may repeat a thousand times; such a job is not paired by name, and not drawn well either.
    if (free.size <= mostNodes)
        pair((old, now) => old.name === now.name && old.class === now.class && old.uid === undefined && now.uid === undefined);
    return found;
};
const linksOf = ({ operators }) => {
    const byId = new Map(operators.map((operator) => [operator.id, operator]));
    return operators.flatMap((to) => to.inputs.flatMap(({ from }) => {
        const upstream = byId.get(from);
        return upstream === undefined ? [] : [[upstream, to]];
    }));
};
const outcomesByNode = (findings, before, after, position) => {
    // The baseline last: a finding's operator is the baseline's where both have the id.
    const byId = new Map([...after, ...before].map((operator) => [operator.id, position.get(operator)]));
    const outcomes = new Map();
    for (const { operator, outcome } of findings) {
        const at = byId.get(operator.id);
        if (at === undefined || outcome === "compatible")
            continue;
        const known = outcomes.get(at);
        if (known === undefined || rules_outcome/* bySilence */.f4.indexOf(outcome) < rules_outcome/* bySilence */.f4.indexOf(known))
            outcomes.set(at, outcome);
    }
    return outcomes;
};

// EXTERNAL MODULE: ./lib/src/report/headline.js
var headline = __nccwpck_require__(5509);
// EXTERNAL MODULE: ./lib/src/report/words.js
var report_words = __nccwpck_require__(3512);
;// CONCATENATED MODULE: ./lib/src/report/picture.js



/** The graph as Mermaid, and the same in words for those who do not see it. */
const picture = (graph) => ["```mermaid", ...diagram(graph), "```", "", `<sub>${legend(graph)}</sub>`, "", ...inWords(graph)].join("\n");
/** GitHub draws no more than 500 edges; a graph with half of that is not looked at. */
const mostEdges = 250;
const diagram = ({ nodes, edges }) => [
    `flowchart ${nodes.length > 4 ? "TD" : "LR"}`,
    ...nodes.map((node, at) => `  n${at}["${label(node)}"]${isMarked(node) ? `:::${style(node)}` : ""}`),
    ...edges
        .slice(0, mostEdges)
        .map(({ from, to, presence }) => `  n${from} ${presence === "gone" ? "-.->" : "-->"} n${to}`),
    ...Object.entries(styles)
        .filter(([name]) => nodes.some((node) => isMarked(node) && style(node) === name))
        .map(([name, css]) => `  classDef ${name} ${css}`),
];
const label = (node) => {
    const name = (0,report_escape/* mermaid */.a4)((0,report_words/* operatorWords */.uZ)(node.operator).name) || "operator";
    const former = node.formerName === undefined ? [] : [`was ${(0,report_escape/* mermaid */.a4)(node.formerName)}`];
    const words = marks(node).join(", ");
    return [name, ...former, ...(words === "" ? [] : [words])].join("<br/>");
};
const marks = ({ presence, newId, outcome }) => [
    ...(presence === "both" ? [] : [presence]),
    ...(newId ? ["new id"] : []),
    ...(outcome === undefined ? [] : [report_words/* outcomeWords */.wX[outcome]]),
];
/** Fill and text together, so that both stay readable on a light and on a dark page. */
const styles = {
    bad: "fill:#ffd7d5,stroke:#cf222e,stroke-width:2px,color:#82071e",
    badGone: "fill:#ffd7d5,stroke:#cf222e,stroke-width:2px,stroke-dasharray:5,color:#82071e",
    unsure: "fill:#fff8c5,stroke:#9a6700,stroke-width:2px,color:#633c01",
    moves: "fill:#ddf4ff,stroke:#0969da,color:#0a3069",
    gone: "fill:#eaeef2,stroke:#6e7781,stroke-dasharray:5,color:#424a53",
    fresh: "fill:#dafbe1,stroke:#1a7f37,color:#044f1e",
};
const byOutcome = {
    misreads: "bad",
    loses: "bad",
    "fails-later": "bad",
    refuses: "bad",
    unknown: "unsure",
    migrates: "moves",
    compatible: "fresh",
};
const style = ({ outcome, presence, newId }) => {
    if (outcome === undefined)
        return newId ? "unsure" : presence === "gone" ? "gone" : "fresh";
    return presence === "gone" && byOutcome[outcome] === "bad" ? "badGone" : byOutcome[outcome];
};
const legend = ({ hidden }) => `Both jobs in one picture; dashed: only in the deployed one.${hidden === 0 ? "" : ` ${(0,report_words/* plural */.LS)(hidden, "operator")} without findings nearby not drawn.`}`;
/** Only what is marked: the rest of the graph is as it was. */
const inWords = ({ nodes, edges }) => [
    "<details><summary>The picture in words</summary>",
    "",
    ...nodes.flatMap((node, at) => (isMarked(node) ? [`- ${sentence(node, at, nodes, edges)}`] : [])),
    "",
    "</details>",
];
const sentence = (node, at, nodes, edges) => {
    const name = (each) => each === undefined ? "" : (0,report_escape/* code */.aY)((0,report_words/* operatorWords */.uZ)(each.operator).name, 80);
    const from = edges.filter((edge) => edge.to === at).map((edge) => name(nodes[edge.from]));
    const to = edges.filter((edge) => edge.from === at).map((edge) => name(nodes[edge.to]));
    const former = node.formerName === undefined ? "" : ` (was ${(0,report_escape/* code */.aY)(node.formerName, 80)})`;
    return [
        [`${name(node)}${former}`, marks(node).join(", ")].filter((words) => words !== "").join(": "),
        ...(from.length === 0 ? [] : [`after ${from.slice(0, 5).join(", ")}`]),
        ...(to.length === 0 ? [] : [`before ${to.slice(0, 5).join(", ")}`]),
    ].join("; ");
};

;// CONCATENATED MODULE: ./lib/src/report/notice.js

/** Every outcome left out with a large number, and all else that can be, is shorter. */
const longestNotice = 600;
/** Says what is missing, by kind and number, and where it is whole. */
const notice = (left) => {
    const counted = new Map();
    for (const { what } of left)
        if (what !== undefined)
            counted.set(what, (counted.get(what) ?? 0) + 1);
    const parts = [...counted].map(([what, count]) => (what === "the picture" ? what : leftOut(what, count)));
    return `> [!NOTE]\n> Left out to fit into a comment: ${parts.join("; ")}. The reports in text and JSON hold everything.`;
};
const leftOut = (what, count) => {
    if (what === "explanation")
        return (0,report_words/* plural */.LS)(count, "explanation");
    if (what === "unseen")
        return `${count} of what could not be seen`;
    if (what === "advice")
        return `${count} of the advice`;
    return `${(0,report_words/* plural */.LS)(count, "finding")} of outcome ${what}`;
};

// EXTERNAL MODULE: ./lib/src/report/prose.js
var prose = __nccwpck_require__(806);
;// CONCATENATED MODULE: ./lib/src/report/pieces.js



/** Findings at full length. When room is short they go by their place among those of their outcome, so that some of every outcome stay. */
const articles = (findings, withPipeline) => {
    const ranks = new Map();
    return findings.flatMap((finding) => {
        const rank = ranks.get(finding.outcome) ?? 0;
        ranks.set(finding.outcome, rank + 1);
        return article(finding, rank, withPipeline);
    });
};
/** What a person has to act upon. Its explanation is the first to go when room is short, the longest first. */
const article = (finding, rank, withPipeline) => {
    const paths = (0,report_words/* pathWords */.xR)(finding.paths).map((words) => (0,prose/* prose */.C)(`${(0,report_words/* capital */.Nx)(words)}.`));
    const why = explanation(finding);
    return [
        {
            text: [
                `#### ${(0,report_words/* capital */.Nx)(report_words/* outcomeWords */.wX[finding.outcome])} · ${subject(finding)}`,
                [(0,prose/* prose */.C)(finding.message), ...paths].join(" "),
                todo(finding),
                `<sub>${small(finding, withPipeline).join(" · ")}</sub>`,
            ].join("\n\n"),
            turn: 5,
            order: rank,
            what: finding.outcome,
        },
        { text: why, turn: 1, order: why.length, what: "explanation" },
    ];
};
const subject = ({ operator, state }) => [(0,report_escape/* code */.aY)((0,report_words/* operatorWords */.uZ)(operator).name), ...(state === undefined ? [] : [`state ${(0,report_escape/* code */.aY)(state)}`])].join(" · ");
const todo = (finding) => `**Do now:** ${(0,prose/* prose */.C)(finding.fix)}`;
const small = (finding, withPipeline) => {
    const { operator, pipeline, location, rule } = finding;
    const { aside } = (0,report_words/* operatorWords */.uZ)(operator);
    return [
        ...(location === undefined ? [] : [(0,report_escape/* code */.aY)(`${location.file}:${location.line}`)]),
        ...(aside === "" ? [] : [(0,prose/* prose */.C)(aside)]),
        ...(withPipeline ? [`pipeline ${(0,report_escape/* code */.aY)(pipeline)}`] : []),
        `rule ${(0,report_escape/* code */.aY)(rule)}`,
        ...(0,report_words/* evidenceOf */.X1)(finding).map((words) => (0,report_escape/* markdown */.wD)(words)),
    ];
};
const explanation = ({ why, flinkSays }) => [
    `<details><summary>Why${flinkSays === undefined ? "" : ", and what Flink says"}</summary>`,
    (0,prose/* prose */.C)(why),
    ...(flinkSays === undefined ? [] : [`> ${(0,report_escape/* code */.aY)(flinkSays.exception)}: ${(0,prose/* prose */.C)(flinkSays.message)}`]),
    "</details>",
].join("\n\n");
const row = (finding) => ({
    text: `- ${subject(finding)} · ${report_words/* outcomeWords */.wX[finding.outcome]}: ${(0,prose/* prose */.C)(finding.message)} ${todo(finding)}`,
    turn: 4,
    what: finding.outcome,
});
const unseenRow = ({ operator, what, because, remedy }) => ({
    text: `- ${(0,report_escape/* code */.aY)((0,report_words/* operatorWords */.uZ)(operator).name)}: ${(0,prose/* prose */.C)(what)}, because ${(0,prose/* prose */.C)(because)}. ${(0,prose/* prose */.C)(remedy)}`,
    turn: 3,
    what: "unseen",
});
const adviceRow = ({ message, fix }) => ({
    text: `- ${(0,prose/* prose */.C)(message)} ${(0,prose/* prose */.C)(fix)}`,
    turn: 3,
    what: "advice",
});
const folded = (summary, pieces) => ({
    open: `<details><summary>${(0,report_escape/* markdown */.wD)(summary)}</summary>`,
    pieces,
    close: "</details>",
});

;// CONCATENATED MODULE: ./lib/src/report/markdown.js









/** GitHub takes 65,536 characters; the rest is for a marker and a notice that others put around it. */
const longestComment = 60_000;
/**
 * A comment on a pull request: the verdict in a sentence, then what to do, then everything else folded. `foot` is given a line on what
 * exactly was judged, and makes the end of it.
 */
const markdownReport = (verdict, budget = longestComment, footOf = (judged) => `<sub>${judged}</sub>`) => {
    const parts = sections(verdict);
    const foot = `\n\n${footOf(scope(verdict))}\n`;
    const whole = fit(parts, budget - foot.length);
    if (whole.left.length === 0)
        return whole.body + foot;
    const fitted = fit(parts, budget - foot.length - longestNotice);
    return `${fitted.body}\n\n${notice(fitted.left)}${foot}`;
};
const sections = (verdict) => {
    const graph = graphOf(verdict);
    const [first = "", ...more] = (0,headline/* headline */.P)(verdict);
    const pressing = verdict.findings.filter(({ outcome }) => !isQuiet(outcome));
    const quiet = verdict.findings.filter(({ outcome }) => isQuiet(outcome));
    return [
        {
            pieces: [
                { text: `### ${sign(verdict)} ${(0,prose/* prose */.C)(first)}` },
                ...more.map((sentence) => ({ text: (0,prose/* prose */.C)(sentence) })),
                { text: sides(verdict) },
            ],
        },
        { pieces: articles(pressing, (0,report_words/* severalPipelines */.Ym)(verdict)) },
        folded(costsNothing(quiet.length, pressing.length > 0), quiet.map(row)),
        drawn(graph === null ? [] : [{ text: picture(graph), turn: 2, what: "the picture" }], pressing.length > 0),
        folded("What could not be seen, on either side", verdict.unseen.map(unseenRow)),
        folded("Advice; it changes nothing about the verdict", verdict.advice.map(adviceRow)),
    ];
};
/** Where nothing is pressing, a picture is not either. */
const drawn = (pieces, pressing) => pressing ? { pieces } : folded("Both jobs in one picture", pieces);
const costsNothing = (count, besides) => `${(0,report_words/* plural */.LS)(count, besides ? "more finding" : "finding")} that ${count === 1 ? "costs" : "cost"} no state`;
const isQuiet = (outcome) => outcome === "migrates" || outcome === "compatible";
const sign = ({ passed, outcome }) => {
    if (!passed)
        return "⛔";
    return isQuiet(outcome) ? "✅" : "⚠️";
};
const sides = ({ baseline, candidate, findings, passed }) => {
    const counts = (0,headline/* totals */.S)(findings).map(({ outcome, count }) => `${count} ${outcome}`);
    const flinks = [...new Set([(0,report_words/* flinkWords */.WX)(baseline), (0,report_words/* flinkWords */.WX)(candidate)])].map((words) => (0,report_escape/* markdown */.wD)(words));
    const jobs = `${(0,report_escape/* code */.aY)(candidate.mainClass)} · deployed ${version(baseline)} → this change ${version(candidate)} · ${flinks.join(" → ")}`;
    return `${jobs}<br>**Check ${passed ? "passed" : "failed"}** · ${counts.join(" · ") || "no findings"}`;
};
const version = (job) => (0,report_words/* versionWords */.WS)(job)
    .map((word) => (0,report_escape/* code */.aY)(word, 60))
    .join(" ");
/** What exactly was judged. */
const scope = ({ paths, candidate }) => {
    const backends = [...new Set(paths.map(({ stateBackend }) => stateBackend))].map((backend) => backend === "rocksdb" ? "RocksDB" : "HashMap");
    const flag = paths.some(({ allowNonRestoredState }) => allowNonRestoredState) ? "; non-restored state allowed" : "";
    return `Judged: restore from a canonical savepoint on ${backends.join(" and ") || "no backend"}${flag} · flink-upgrade-check, extractor ${(0,report_escape/* markdown */.wD)(candidate.extractor)}`;
};


/***/ }),

/***/ 806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ prose)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3330);

/**
 * A sentence of a rule or of Flink as Markdown. Rules quote names in double quotes and write code as code (`.uid("a")`, `--flag`);
 * those are set as code, and so is every word that GitHub would bring to life.
 */
const prose = (text, longest = 2000) => {
    const characters = Array.from(text.slice(0, longest * 2 + 2));
    const bounded = characters.length > longest ? `${characters.slice(0, longest).join("")}…` : text;
    let out = "";
    let written = 0;
    for (const token of bounded.matchAll(tokens)) {
        const set = asCode(token);
        if (set === undefined)
            continue;
        out += between(bounded.slice(written, token.index)) + (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(set.shown, longest);
        written = token.index + set.length;
    }
    return (out + between(bounded.slice(written))).trim();
};
const call = String.raw `(?:"[^"\n]*")?(?:\.\w+\("[^"\n]*"\))+`;
const quotedName = String.raw `"(?<name>[^"\n]*)"`;
const method = String.raw `(?<![^\s(])\.[a-z]\w+(?:\(\))?|\b[a-z]\w*\(\)`;
const flag = String.raw `(?<![\w-])--?[A-Za-z][\w-]*(?:=\S*\w)?`;
const qualified = String.raw `\b\w+(?:[.$]\w+){2,}\b`;
// Every other word is a token too: so the text is walked through once, however it is made.
const word = String.raw `(?<word>[^\s"()]+)`;
const tokens = new RegExp([call, quotedName, method, flag, qualified, word].join("|"), "giu");
const lively = /[@#$]|:[\w+-]+:|::|:\/\/|www\.|\bGH-\d|\b[0-9a-f]{7,}\b/i;
/** What a token is as code and how much of the text that takes; undefined for an ordinary word. */
const asCode = (token) => {
    const { name, word: ordinary } = token.groups ?? {};
    if (ordinary === undefined)
        return { shown: name ?? token[0], length: token[0].length };
    if (!lively.test(ordinary))
        return undefined;
    const shown = ordinary.replace(/[.,;!?]$/, "");
    return { shown, length: shown.length };
};
/** `markdown` trims, which is right for a whole text and not for a piece of one. */
const between = (piece) => {
    const text = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(piece, Number.MAX_SAFE_INTEGER);
    if (text === "")
        return piece === "" ? "" : " ";
    return `${/^\s/.test(piece) ? " " : ""}${text}${/\s$/.test(piece) ? " " : ""}`;
};


/***/ }),

/***/ 3512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   Nx: () => (/* binding */ capital),
/* harmony export */   WS: () => (/* binding */ versionWords),
/* harmony export */   WX: () => (/* binding */ flinkWords),
/* harmony export */   X1: () => (/* binding */ evidenceOf),
/* harmony export */   Ym: () => (/* binding */ severalPipelines),
/* harmony export */   uZ: () => (/* binding */ operatorWords),
/* harmony export */   wX: () => (/* binding */ outcomeWords),
/* harmony export */   xR: () => (/* binding */ pathWords)
/* harmony export */ });
/* harmony import */ var _rules_whole_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4130);

/** What reports say, the same in every medium. Nothing in here is escaped yet. */
/** Of one finding. */
const outcomeWords = {
    misreads: "misreads state",
    loses: "loses state",
    "fails-later": "fails later",
    refuses: "refuses to start",
    unknown: "cannot be told",
    migrates: "migrates",
    compatible: "worth knowing",
};
const evidenceWords = {
    flink: "Flink's own code said so",
    rule: "by a documented rule of Flink",
    heuristic: "a guess from what can be seen",
};
/** Empty where it cannot be told what happens: no rule says that it does. */
const evidenceOf = ({ outcome, evidence }) => outcome === "unknown" ? [] : [evidenceWords[evidence]];
/** People know an operator by its name, then by its uid; the hash is for those that have nothing else. */
const operatorWords = ({ name, uid = "", id, }) => {
    if (id === _rules_whole_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeId */ .D)
        return { name, aside: "the pipeline as a whole" };
    if (uid === "")
        return name === "" ? { name: id, aside: "no uid" } : { name, aside: `no uid, id ${id}` };
    return name === uid || name === "" ? { name: uid, aside: "" } : { name, aside: `uid "${uid}"` };
};
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
const plural = (count, one, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;
/** Whether a finding has to say its pipeline. */
const severalPipelines = ({ manifests: { baseline, candidate } }) => baseline.pipelines.length > 1 || candidate.pipelines.length > 1;
/** Which version of the job, most telling first. */
const versionWords = (job) => [
    ...(job.release === undefined ? [] : [job.release]),
    ...(job.commit === undefined ? [] : [`commit ${job.commit.slice(0, 10)}`]),
    ...(job.release === undefined && job.commit === undefined
        ? [job.sql === undefined ? `JAR ${job.jar.slice(0, 10)}` : `script ${job.sql.slice(0, 10)}`]
        : []),
    ...(job.environment === undefined ? [] : [job.environment]),
];
const flinkWords = ({ flink, flinkWanted }) => flinkWanted === undefined || flinkWanted === flink
    ? `Flink ${flink}`
    : `Flink ${flink} (stood in for ${flinkWanted})`;
const restoreFrom = { "canonical-savepoint": "from a canonical savepoint" };
const claimMode = { "no-claim": "in no-claim mode" };
const stateBackend = { hashmap: "on the HashMap backend", rocksdb: "on RocksDB" };
const circumstances = [
    (path) => restoreFrom[path.restoreFrom] ?? path.restoreFrom,
    (path) => claimMode[path.claimMode] ?? path.claimMode,
    (path) => stateBackend[path.stateBackend] ?? path.stateBackend,
    (path) => (path.allowNonRestoredState ? "with --allowNonRestoredState" : "without --allowNonRestoredState"),
];
/** `on RocksDB: migrates`, one for each path, naming only the circumstances on which the outcome hangs. Empty where it hangs on none. */
const pathWords = (paths) => {
    const deciding = circumstances.filter((_, dimension) => paths.some((one) => paths.some((other) => one.outcome !== other.outcome && differOnlyIn(dimension, one, other))));
    if (new Set(paths.map(({ outcome }) => outcome)).size < 2)
        return [];
    const named = deciding.length > 0 ? deciding : circumstances;
    const sentences = paths.map((path) => `${named.map((words) => words(path)).join(" ")}: ${path.outcome === "compatible" ? "no difference" : outcomeWords[path.outcome]}`);
    return [...new Set(sentences)];
};
const differOnlyIn = (dimension, one, other) => circumstances.every((words, position) => (words(one) === words(other)) === (position !== dimension));


/***/ }),

/***/ 6198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   KI: () => (/* binding */ outcomes),
/* harmony export */   f4: () => (/* binding */ bySilence),
/* harmony export */   yM: () => (/* binding */ firstToHappen)
/* harmony export */ });
/** What a real restore would do; see the glossary in docs/architecture.md. */
const outcomes = ["refuses", "fails-later", "misreads", "loses", "unknown", "migrates", "compatible"];
/** The order of `outcomes` is what would happen first, so the job's outcome is the first that any finding has. */
const firstToHappen = (all) => outcomes.find((outcome) => all.includes(outcome)) ?? "compatible";
/** Findings are listed by silence: a loud failure is the cheap one. */
const bySilence = [
    "misreads",
    "loses",
    "fails-later",
    "refuses",
    "unknown",
    "migrates",
    "compatible",
];


/***/ }),

/***/ 4130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ wholeId),
/* harmony export */   l: () => (/* binding */ wholeOf)
/* harmony export */ });
/** The id that no operator has (it would be that of an empty uid): the finding is about a pipeline. Published in schema/report.schema.json. */
const wholeId = "0".repeat(32);
/** Stands where a finding is about a pipeline as a whole: any one of its operators would be a wrong trail, and another one tomorrow. */
const wholeOf = (pipeline) => ({
    id: wholeId,
    // A main() that ended before it gave the job a name.
    name: pipeline.name === "" ? "the job's graph" : pipeline.name,
    class: "",
    chain: wholeId,
    inputs: [],
    coordinator: false,
    facts: {},
    code: "",
    complete: false,
    states: [],
});


/***/ }),

/***/ 7063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ab: () => (/* binding */ called),
/* harmony export */   BT: () => (/* binding */ belongings),
/* harmony export */   D8: () => (/* binding */ flinksWords),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   Uw: () => (/* binding */ theStates),
/* harmony export */   _C: () => (/* binding */ saved),
/* harmony export */   xx: () => (/* binding */ because)
/* harmony export */ });
/* harmony import */ var _compare_queries_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2541);

/**
 * An operator as people call it: its name, and its uid where that says more. Never its hash, unless it has nothing else. One of a query is
 * known by its statement.
 */
function called(operator) {
    const name = operator.name === "" ? operator.id : operator.name;
    const statement = operator.uid === undefined ? (0,_compare_queries_js__WEBPACK_IMPORTED_MODULE_0__/* .statementOf */ .T8)(operator) : undefined;
    if (statement !== undefined)
        return `"${name}" of ${statement}`;
    return operator.uid === undefined || operator.uid === name ? `"${name}"` : `"${name}" (uid "${operator.uid}")`;
}
/** What Flink itself says, where it said something; the rest of the chain stays in the trial. */
const flinksWords = (said) => said === undefined ? {} : { flinkSays: { exception: said.exception, message: said.message } };
const shown = 5;
/** `a, b and c`, in the order of the alphabet; long lists end in how many more. */
function listed(items, most = shown) {
    const unique = [...new Set(items)].sort();
    return joined(unique.length > most + 1 ? [...unique.slice(0, most), `${unique.length - most} more`] : unique);
}
const joined = (items) => items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")} and ${items[items.length - 1]}`;
/** What a snapshot holds of an operator, in words: `the states "a" and "b"`, `its timers`, `the source's splits`. */
const belongings = (operator) => heldBy(operator) ?? noneSeen;
/** Undefined where none of it was seen. */
function heldBy(operator) {
    const states = operator.states.filter((state) => state.kind !== "timer" && state.seen !== "static");
    const parts = [
        ...(states.length === 0 ? [] : [theStates(states.map(({ name }) => name))]),
        ...(operator.facts["timers"] !== "never" && operator.states.some((state) => state.kind === "timer")
            ? ["its timers"]
            : []),
        ...(operator.coordinator ? ["the state of its coordinator"] : []),
    ];
    return parts.length === 0 ? undefined : joined(parts);
}
const noneSeen = "what it may hold";
/** {@link belongings} as the subject of a sentence, whose verb is in the singular however many they are: `what it saved, the states "a" and "b",`. */
function saved(operator) {
    const held = heldBy(operator);
    return held === undefined ? noneSeen : `what it saved, ${held},`;
}
/** `the states "a" and "b"`, by their names. */
const theStates = (names) => `${names.length === 1 ? "the state" : "the states"} ${listed(names.map((name) => `"${name}"`))}`;
/** `: field a is gone; field b is new`, or nothing. */
const because = (differences) => differences.length === 0 ? "" : `: ${differences.join("; ")}`;


/***/ }),

/***/ 688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ defaultPolicy),
/* harmony export */   O: () => (/* binding */ parsePolicy)
/* harmony export */ });
/* harmony import */ var _rules_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6198);

/** `unknown` warns and `migrates` informs: neither stops a merge unless a team says so. */
const defaultPolicy = { failOn: ["misreads", "loses", "fails-later", "refuses"] };
const choosable = _rules_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomes */ .KI.filter((outcome) => outcome !== "compatible");
/** Reads `--fail-on`: outcomes separated by commas, or `none`. Answers the words that are not outcomes instead of throwing. */
function parsePolicy(text) {
    const words = text.split(",").map((word) => word.trim());
    if (words.length === 1 && words[0] === "none")
        return { failOn: [] };
    const unknown = words.filter((word) => !choosable.some((outcome) => outcome === word));
    if (unknown.length > 0)
        return { unknown, choosable };
    return { failOn: choosable.filter((outcome) => words.includes(outcome)) };
}


/***/ }),

/***/ 1749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ verdict),
/* harmony export */   c: () => (/* binding */ fails)
/* harmony export */ });
/* harmony import */ var _rules_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6198);

/** Weighs findings by the policy. The outcome is what would happen first, over all paths: the worst one is the job's. */
function verdict(before, after, judged, paths, policy) {
    const findings = [...judged.findings].sort(mostSilentFirst);
    const outcome = (0,_rules_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .firstToHappen */ .yM)(findings.map((finding) => finding.outcome));
    return {
        outcome,
        passed: !findings.some((finding) => fails(finding, policy)),
        baseline: before.job,
        candidate: after.job,
        findings,
        paths: paths.map((path) => ({
            ...path,
            outcome: (0,_rules_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .firstToHappen */ .yM)(findings.flatMap((finding) => outcomesOn(finding, path))),
        })),
        unseen: judged.unseen,
        advice: judged.advice,
        manifests: { baseline: before, candidate: after },
    };
}
/** Every path counts: what comes first on one backend must not hide what a policy forbids on the other. */
const fails = ({ paths }, { failOn }) => paths.some((path) => failOn.includes(path.outcome));
const outcomesOn = (finding, path) => finding.paths
    .filter((one) => one.stateBackend === path.stateBackend && one.allowNonRestoredState === path.allowNonRestoredState)
    .map((one) => one.outcome);
/** A total order, so that neither the order of files nor of operators shows: silence, rule, operator, state, fingerprint. */
function mostSilentFirst(a, b) {
    const bySilenceOrder = _rules_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .bySilence */ .f4.indexOf(a.outcome) - _rules_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .bySilence */ .f4.indexOf(b.outcome);
    return bySilenceOrder || compareText(sortKey(a), sortKey(b));
}
const sortKey = (finding) => [
    finding.rule,
    finding.pipeline,
    finding.operator.uid ?? finding.operator.name,
    finding.operator.id,
    finding.state ?? "",
    finding.fingerprint,
].join("\u0000");
const compareText = (a, b) => (a < b ? -1 : a > b ? 1 : 0);


/***/ }),

/***/ 8179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Di: () => (/* binding */ InvalidArgumentError),
/* harmony export */   b7: () => (/* binding */ CommanderError),
/* harmony export */   c$: () => (/* binding */ Option),
/* harmony export */   uB: () => (/* binding */ Command)
/* harmony export */ });
/* unused harmony exports program, createCommand, createArgument, createOption, InvalidOptionArgumentError, Argument, Help */
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8909);


// wrapper to provide named exports for ESM.
const {
  /* program */ "DM": program,
  /* createCommand */ "gu": createCommand,
  /* createArgument */ "er": createArgument,
  /* createOption */ "Ww": createOption,
  /* CommanderError */ "b7": CommanderError,
  /* InvalidArgumentError */ "Di": InvalidArgumentError,
  /* InvalidOptionArgumentError */ "a2": InvalidOptionArgumentError, // deprecated old name
  /* Command */ "uB": Command,
  /* Argument */ "ef": Argument,
  /* Option */ "c$": Option,
  /* Help */ "_V": Help,
} = _index_js__WEBPACK_IMPORTED_MODULE_0__;


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(6061);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
