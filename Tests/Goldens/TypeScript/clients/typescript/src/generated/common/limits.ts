// Generated from Schema/common.graphql by codegen. Do not edit.

/** Bounds of the fields of `Everything`. */
export const everythingLimits = {
  email: { format: "email" },
  link: { maxLength: 2048, format: "url" },
  textList: { maxCount: 4 },
  flagList: { maxCount: 4 },
  countList: { maxCount: 4 },
  wideList: { maxCount: 4 },
  ratioList: { maxCount: 4 },
  momentList: { maxCount: 4 },
  spanList: { maxCount: 4 },
  sizeList: { maxCount: 4 },
  anythingList: { maxCount: 4 },
  roomIdList: { maxCount: 4 },
  roleList: { maxCount: 4 },
  limitsList: { maxCount: 4 },
  eventList: { maxCount: 4 },
  valueList: { maxCount: 4 },
  emailList: { maxCount: 4 },
  linkList: { maxCount: 4 },
} as const;
