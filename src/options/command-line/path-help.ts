// What a PATH may be, in the words of the help.

export const pathHelp = 'file, folder or glob; NAME=PATH names the task'
