export declare const shortLived: readonly string[];
export declare const shortLivedTool: readonly string[];
