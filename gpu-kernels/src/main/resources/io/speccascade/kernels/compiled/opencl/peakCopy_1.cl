#pragma OPENCL EXTENSION cl_khr_fp64 : enable  
#pragma OPENCL EXTENSION cl_khr_fp16 : enable  
__kernel void peakCopy(__global long *_kernel_context, __constant uchar *_constant_region, __local uchar *_local_region, __global int *_atomics, __global uchar *out, __global uchar *in, __global uchar *sizes, __private int lanes)
{
  __global uchar *ul_0, *ul_1, *ul_14, *ul_16, *ul_2, *ul_3;
  float f_15;
  int i_10, i_17, i_4, i_5, i_6, i_7, i_8, i_9;
  long l_11, l_12, l_13;

  // BLOCK 0
  ul_0  =  out;
  ul_1  =  in;
  ul_2  =  sizes;
  ul_3  =  ul_2 + 16L;
  i_4  =  *((__global int *) ul_3);
  i_5  =  get_group_id(0);
  i_6  =  i_4 * i_5;
  i_7  =  get_local_id(0);
  i_8  =  i_6 + i_7;
  // BLOCK 1 MERGES [0 2 ]
  i_9  =  0;
  for(;i_9 < i_4;)
  {
    // BLOCK 2
    i_10  =  i_8 + i_9;
    l_11  =  (long) i_10;
    l_12  =  l_11 + 4L;
    l_13  =  l_12 << 2;
    ul_14  =  ul_1 + l_13;
    f_15  =  *((__global float *) ul_14);
    ul_16  =  ul_0 + l_13;
    *((__global float *) ul_16)  =  f_15;
    i_17  =  i_9 + 1;
    i_9  =  i_17;
  }  // B1
  // BLOCK 3
  return;
}  //  kernel
