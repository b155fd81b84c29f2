/** Where the platform is; written by the build. */
export declare const address: string
